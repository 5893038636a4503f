// base.css first: it fixes the order of the layers.
import './styles/base.css'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/mantine.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '#client/app/app.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('app.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
