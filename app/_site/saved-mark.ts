/**
 * Runs before the first paint: marks the page when answers are saved in this browser (`data-saved`, with the form),
 * and when the survey will open elsewhere than on its prerendered first page (`data-resume`), so that nothing flashes.
 */
export const savedMark = `try{var d=document.documentElement.dataset,s=JSON.parse(localStorage.getItem('two-hats'));if(s){d.saved=s.form;if(s.page!=='round-1')d.resume=''}if(location.hash.length>1)d.resume=''}catch(e){}`
