import { Menu, UnstyledButton } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from 'react-router'
import { sentenceFor } from '#client/lib/error-copy.ts'
import { signOut } from '#client/lib/session.ts'
import type { Account } from '#shared/contracts/auth.ts'
import { initialsOf } from '#shared/lib/initials.ts'
import styles from './account-menu.module.css'

export function AccountMenu({ me }: { me: Account }) {
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: () => window.location.assign('/'),
  })
  return (
    <Menu closeOnItemClick={false}>
      <Menu.Target>
        <UnstyledButton className={styles.who} aria-label={`${initialsOf(me.name)}, account of ${me.name}`}>
          {initialsOf(me.name)}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <p className={styles.name}>
          <b>{me.name}</b>
          <span className="lab">{me.email ?? 'Guest on this device'}</span>
        </p>
        {me.isGuest && (
          <Menu.Item component={Link} to="/sign-up" closeMenuOnClick>
            Create an account and keep everything
          </Menu.Item>
        )}
        <Menu.Item component={Link} to="/profile" closeMenuOnClick>
          Profile
        </Menu.Item>
        <Menu.Item onClick={() => leave.mutate()} disabled={leave.isPending}>
          {leave.isPending ? 'Signing out…' : 'Sign out'}
        </Menu.Item>
        {leave.isError && (
          <p className={styles.problem} role="alert">
            You’re still signed in. {sentenceFor(leave.error)}
          </p>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
