// The front page's own light entry: React and our styles, nothing of the app behind it.
import './styles/base.css'
import './styles/fonts.css'
import './styles/tokens.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { FrontPage } from '#client/features/front/pages/front-page.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <FrontPage />
  </StrictMode>,
)
