import { Menu, UnstyledButton } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from 'react-router'
import { sentenceFor } from '#client/lib/error-copy.ts'
import { signOut } from '#client/lib/session.ts'
import type { Account } from '#shared/contracts/auth.ts'
import { initialsOf } from '#shared/lib/initials.ts'
import styles from './account-menu.module.css'
import { accountWords } from './words.ts'

export function AccountMenu({ me }: { me: Account }) {
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: () => window.location.assign('/'),
  })
  return (
    <Menu closeOnItemClick={false}>
      <Menu.Target>
        <UnstyledButton className={styles.who} aria-label={accountWords.label(initialsOf(me.name), me.name)}>
          {initialsOf(me.name)}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <p className={styles.name}>
          <b>{me.name}</b>
          <span className="lab">{me.email ?? accountWords.guest}</span>
        </p>
        {me.isGuest && (
          <Menu.Item component={Link} to="/sign-up" closeMenuOnClick>
            {accountWords.keepGuest}
          </Menu.Item>
        )}
        <Menu.Item component={Link} to="/profile" closeMenuOnClick>
          {accountWords.profile}
        </Menu.Item>
        <Menu.Item onClick={() => leave.mutate()} disabled={leave.isPending}>
          {leave.isPending ? accountWords.signingOut : accountWords.signOut}
        </Menu.Item>
        {leave.isError && (
          <p className={styles.problem} role="alert">
            {accountWords.failed(sentenceFor(leave.error))}
          </p>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
