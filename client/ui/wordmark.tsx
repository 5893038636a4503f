import styles from './wordmark.module.css'

export function Wordmark({ label = 'Mockloop' }: { label?: string }) {
  return (
    <span className={styles.mark}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path
          d="M14.6 4.3A7.3 7.3 0 1 0 17.3 10"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
          strokeLinecap="round"
        />
        <circle cx="16.6" cy="6.6" r="1.5" className={styles.dot} />
      </svg>
      {label}
    </span>
  )
}
