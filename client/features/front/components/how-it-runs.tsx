import styles from './how-it-runs.module.css'

export const steps = [
  {
    title: 'Live rounds',
    text: 'Each interviewer covers one or two leadership principles, with a question, follow-up questions and a shared clock.',
    time: '2 to 5 rounds, 30 to 60 min each',
  },
  {
    title: 'Notes',
    text: 'Each interviewer writes what they heard: the words, the reasons, the trade-offs. Findings mark what a reader may misread.',
    time: 'due 24 hours after the round; each reads the others’ after submitting',
  },
  {
    title: 'Frozen package',
    text: 'All notes and votes become one document that only the panel reads. Nothing in it can change. It shows where interviewers disagree, with their quotes side by side.',
    time: 'about 8 minutes to read',
  },
  {
    title: 'Debrief',
    text: 'Everyone votes before anyone speaks, and the votes open together. The bar raiser shares no company, school or team with you, runs the debrief and can veto a hire.',
    time: '45 minutes, one question at a time',
  },
  {
    title: 'Your report',
    text: 'What the panel concluded, and why: what to keep, what to change, and an exercise for each. You don’t see who voted what.',
    time: 'after the decision is signed',
  },
] as const

export function HowItRuns() {
  return (
    <section id="how" className={styles.how} aria-labelledby="how-head">
      <div className={styles.lead}>
        <h2 id="how-head" className="h-page">
          How a loop runs
        </h2>
        <p className={styles.why}>Five steps, from the first interview to your report.</p>
      </div>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step.title}>
            <span className={styles.n} aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <h3 className="h-ui">{step.title}</h3>
              <p className={styles.text}>{step.text}</p>
            </div>
            <p className="stamp">{step.time}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
