import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconEye } from '@tabler/icons-react'
import { Link, NavLink, useLocation } from 'react-router'
import type { DemoViewpoint, DemoView } from '#shared/contracts/demo-loop.ts'
import { samePage, tabsOf } from '../addresses.ts'
import { viewpointWords } from '../words.ts'
import styles from './viewpoint-bar.module.css'

/** Says whose view this is, switches to another seat, and leads out of the demo. */
export function ViewpointBar({ demo, viewpoint }: { demo: DemoView; viewpoint: DemoViewpoint }) {
  return (
    <section className={styles.bar} aria-label={viewpointWords.bar} data-print="hide">
      <div className={styles.who}>
        <IconEye size={18} stroke={1.5} aria-hidden className={styles.icon} />
        <p className={styles.name} title={viewpoint.name}>
          <span className={styles.through}>{viewpointWords.youSee}</span>
          <b>{viewpoint.name}</b>
          <span className="dimmer">{viewpointWords.part(viewpoint.part)}</span>
          <span className={styles.through}>{viewpointWords.sees}</span>
        </p>
        <OtherViewpoints demo={demo} viewpoint={viewpoint} />
      </div>
      <nav className={styles.tabs} aria-label={viewpointWords.has(viewpoint.name)}>
        {tabsOf(demo.loopId, viewpoint).map((tab) => (
          <NavLink key={tab.to} to={tab.to}>
            {tab.label}
          </NavLink>
        ))}
      </nav>
      <Link to="/home" className={styles.leave}>
        {viewpointWords.leave}
      </Link>
    </section>
  )
}

function OtherViewpoints({ demo, viewpoint }: { demo: DemoView; viewpoint: DemoViewpoint }) {
  const { pathname } = useLocation()
  return (
    <Menu>
      <Menu.Target>
        <Button size="compact-sm" rightSection={<IconChevronDown size={14} stroke={1.5} aria-hidden />}>
          {viewpointWords.change}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {demo.viewpoints.map((other) => (
          <Menu.Item
            key={other.key}
            component={Link}
            to={samePage(pathname, { loopId: demo.loopId, viewpoint: other })}
            aria-current={other.key === viewpoint.key}
          >
            <span className={styles.choice}>
              <b>{other.name}</b>
              <span className="dimmer">{other.part}</span>
            </span>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to={`/demo/${demo.loopId}`}>
          {viewpointWords.all}
        </Menu.Item>
        <Menu.Item component={Link} to="/home" className={styles.leaveItem}>
          {viewpointWords.leave}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
