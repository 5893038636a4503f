import styles from './how-it-runs.module.css'

export const steps = [
  {
    title: 'Live rounds',
    text: 'Each interviewer takes one or two principles and nobody else’s, with a question, probes and a clock that stops a long answer.',
    fact: '2 to 5 rounds, 30 to 60 min',
  },
  {
    title: 'Notes',
    text: 'Each writes alone what was heard: the words, the reason behind them, what was given up. The margin marks what a stranger will assume.',
    fact: 'due within 24 h, unseen by the rest',
  },
  {
    title: 'Frozen package',
    text: 'When every note is in, the page is sealed. Where two readers disagree it says so, and it puts the two quotes side by side.',
    fact: 'reads in eight minutes',
  },
  {
    title: 'Debrief',
    text: 'Ballots are cast before anyone speaks and open together. A bar raiser from outside runs it, and can say no to a happy panel.',
    fact: '45 min, one question at a time',
  },
  {
    title: 'Your report',
    text: 'What a stranger concluded, line by line: three things to keep, three to change, one drill for each. No name against any vote.',
    fact: 'after the decision is signed',
  },
] as const

export function HowItRuns() {
  return (
    <section id="how" className={styles.how} aria-labelledby="how-head">
      <div className={styles.lead}>
        <h2 id="how-head" className="h-page">
          How a loop runs
        </h2>
        <p className={styles.why}>Your reader never met you.</p>
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
            <p className="stamp">{step.fact}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
