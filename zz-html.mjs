import { HtmlValidate } from "html-validate";
const v=new HtmlValidate({extends:["html-validate:standard","html-validate:a11y"],rules:{}});
const counts={};
for(const path of process.argv.slice(2)){ const html=await (await fetch("http://localhost:3205"+path)).text(); const r=await v.validateString(html); for(const res of r.results) for(const m of res.messages){ const k=m.ruleId+": "+m.message; (counts[k]??=[]).push(path+"@"+m.line+":"+m.column+" "+(m.selector??"")); } }
for(const [k,l] of Object.entries(counts)) console.log(l.length,k,l[0]);
console.log("checked", process.argv.slice(2).length, (await v.validateString("<p><div></p><img>")).errorCount);
