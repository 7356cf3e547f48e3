/**
 * Runs before the first paint: marks the page when a survey is kept in this browser (`data-saved`, with the form, and
 * `data-finished`), and when the survey will open elsewhere than on its prerendered first page (`data-resume`), so that
 * nothing flashes. `data-round`: a round that asks for answers is open, and has none of this browser, or those of another survey.
 * Before the first visit with this version it finds what earlier ones kept.
 */
export const savedMark = `try{var d=document.documentElement.dataset,l=localStorage;var t=l.getItem('two-hats.copy')||l.getItem('two-hats');if((l.getItem('two-hats.round')||'').split(',').some(r=>(r=r.split(' '),r[0]*1e3>Date.now()&&(!r[1]||t&&!t.includes(r[1])))))d.round='';var s=JSON.parse(t);if(s){d.saved=s.form;if(s.finished)d.finished='';else if(s.page!=='round-1')d.resume=''}if(location.hash.length>1)d.resume=''}catch(e){}`

/**
 * On the start page, right behind the links that go on: which of these questions they go on at, the one after the last
 * that was answered, else the first that is open.
 */
export const goOnAt = (ids: readonly string[], ofShort: number) =>
  `try{var c=JSON.parse(localStorage.getItem('two-hats.copy')),i=${JSON.stringify(ids)}.slice(0,c.form==='short'?${ofShort}:99),d=new Set(c.rows.filter(r=>'value'in r).map(r=>r.path.split('/answers/')[1])),n=i.findLastIndex(x=>d.has(x))+1;if(n>=i.length)n=i.findIndex(x=>!d.has(x));if(n>=0)for(var a of document.querySelectorAll('[data-at]')){a.textContent=a.dataset.at.replace('{n}',n+1);a.hash=i[n]}}catch(e){}`
