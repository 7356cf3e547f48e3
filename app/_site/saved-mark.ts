/**
 * Runs before the first paint: marks the page when answers are saved in this browser (`data-saved`), and when the
 * survey will open on another page than the prerendered first one (`data-resume`), so that nothing flashes.
 */
export const savedMark = `try{var d=document.documentElement.dataset,s=localStorage.getItem('two-hats'),p=s&&JSON.parse(s).page;if(s)d.saved='';if((p&&p!=='round-1')||location.hash.length>1)d.resume=''}catch(e){}`
