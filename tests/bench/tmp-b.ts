import { pairTickets } from '#shared/domain/matching/pair-tickets.ts'
import { maximumWeightMatching } from '#shared/domain/matching/maximum-weight-matching.ts'
import { candidateTicket, interviewerTicket, now, strangers, candidate } from '#tests/domain/matching/support.ts'
import { seededRandom } from '#shared/lib/seeded-random.ts'
const r = seededRandom('x')
const cpu=(f:()=>void)=>{const s=process.cpuUsage(); f(); const u=process.cpuUsage(s); return (u.user+u.system)/1000}
for (const [n,m] of [[300,300], [1000,1000],[300,3000],[3000,300]] as const) {
  const t = [...Array.from({length:n},(_, i)=>candidateTicket('c'+i, Math.floor(r()*400)*1000,{person:candidate({id:'pc'+i,credits:Math.floor(r()*10)})})),
   ...Array.from({length:m},(_, i)=>interviewerTicket('i'+i, Math.floor(r()*400)*1000,{level:5+Math.floor(r()*4),skills:{OW:Math.floor(r()*4),DR:Math.floor(r()*4)}}))]
  const ms=cpu(()=>pairTickets(t, now, strangers))
  console.log(n,m, ms, 'pairs/s', n*m/ms*1000)
}
for (const n of [200,400,1000]) {
  const v=Array.from({length:n},()=>Array.from({length:n},()=>r()))
  const times=[]
  for(let k=0;k<9;k++){times.push(cpu(()=>maximumWeightMatching(v)))}
  times.sort((a,b)=>a-b); console.log('mwm',n,times[0],times[4])
}
