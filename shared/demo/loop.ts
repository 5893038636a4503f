// The demo's candidate and loop (DM-1): five rounds for a senior product role, one level down as the fallback. Everybody is made up.
import type { DemoSeat } from './types.ts'

export const demoCandidate = {
  key: 'C-MARA', name: 'Mara Oyelaran', role: 'PM', targetLevel: 6, fallbackLevel: 5, group: 'Study group Heron',
  employers: [
    { key: 'larkspur', name: 'Larkspur Care', what: 'telehealth scheduling', from: '2019-03', to: '2021-07', title: 'PM' },
    { key: 'fernway', name: 'Fernway', what: 'online grocery delivery, 16 cities', from: '2021-08', to: '2023-08', title: 'Senior PM' },
    { key: 'tidewell', name: 'Tidewell Freight', what: 'freight software for regional carriers', from: '2023-09', to: null, title: 'Senior PM' },
  ],
} as const

const seats: readonly DemoSeat[] = [
  {
    seatId: 'HM', n: 1, name: 'Dana Whitlock', level: 7, group: 'Post-purchase', round: 'BEH', principles: ['OW', 'DR'],
    barRaiser: false, hiringManager: true,
  },
  {
    seatId: 'PEER', n: 2, name: 'Rui Tavares', level: 6, group: 'Checkout', round: 'PDX', principles: ['CO', 'TB'],
    barRaiser: false, hiringManager: false,
  },
  {
    seatId: 'BR', n: 3, name: 'Adaeze Lindholm', level: 7, group: 'Logistics', round: 'BRR', principles: ['IS', 'HS'],
    barRaiser: true, hiringManager: false,
  },
  {
    seatId: 'DATA', n: 4, name: 'Kenji Abara', level: 6, group: 'Insights', round: 'MET', principles: ['AR', 'DD'],
    barRaiser: false, hiringManager: false,
  },
  {
    seatId: 'ENG', n: 5, name: 'Sofia Marchetti-Reyes', level: 6, group: 'Platform', round: 'BEH', principles: ['ET', 'HB'],
    barRaiser: false, hiringManager: false,
  },
]

export const demoLoop = {
  key: 'LOOP-DEMO-1', templateId: 'official-pm-5', minutes: 45, mode: 'debrief', role: 'PM',
  roleTitle: 'Senior PM, post-purchase experience',
  company: 'Corvane', companyWhat: 'marketplace for refurbished appliances and repairs',
  targetLevel: 6, fallbackLevel: 5,
  /** How weak the candidate's last loop was on a principle, 0 to 1. */
  weakness: { ET: 0.8, IS: 0.5 },
  seats,
} as const
