export const questionWords = {
  title: 'Questions by principle',
  lead: 'What interviewers ask about each leadership principle, and how they follow up. Prepare one story for each.',
  level: 'Level you aim for',
  followUps: 'They may follow up with:',
} as const
