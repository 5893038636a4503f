import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { Outlet, useParams } from 'react-router'
import { NotFoundPage } from '../not-found-page.tsx'
import { FormQueryClient, isPageForm, type PageForm } from './page-forms.ts'

/** A page of the product in one form. */
export function FormFrame() {
  const { form } = useParams()
  return isPageForm(form) ? <InForm key={form} form={form} /> : <NotFoundPage />
}

function InForm({ form }: { form: PageForm }) {
  const [client] = useState(() => new FormQueryClient(form))
  return (
    <QueryClientProvider client={client}>
      <Outlet />
    </QueryClientProvider>
  )
}
