import styles from './connection-strip.module.css'

export type Connection = 'connecting' | 'live' | 'reconnecting' | 'closed'

interface ConnectionStripProps {
  connection: Connection
  /** What goes on working meanwhile, e.g. "Keep writing, your notes stay on this device." */
  meanwhile: string
  /** Why the server ended it, when it did. */
  reason?: string
}

/** Calm and in the flow: nothing is covered, nothing must be dismissed. The region stays mounted so that its change is spoken. */
export function ConnectionStrip({ connection, meanwhile, reason }: ConnectionStripProps) {
  const text = stripText({ connection, meanwhile, reason })
  return <output className={text === '' ? undefined : styles.strip}>{text}</output>
}

function stripText({ connection, meanwhile, reason }: ConnectionStripProps): string {
  if (connection === 'reconnecting') return `Connection lost. Reconnecting. ${meanwhile}`
  return connection === 'closed' ? `${reason ?? 'The connection is closed.'} ${meanwhile}` : ''
}
