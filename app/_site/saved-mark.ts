/**
 * Runs before the first paint: marks the page when a survey is kept in this browser (`data-saved`, with the form, and
 * `data-finished`), and when the survey will open elsewhere than on its prerendered first page (`data-resume`), so that
 * nothing flashes. Before the first visit with this version it finds what earlier ones kept.
 */
export const savedMark = `try{var d=document.documentElement.dataset,l=localStorage,s=JSON.parse(l.getItem('two-hats.copy')||l.getItem('two-hats'));if(s){d.saved=s.form;if(s.finished)d.finished='';else if(s.page!=='round-1')d.resume=''}if(location.hash.length>1)d.resume=''}catch(e){}`
