export const galleryWords = {
  title: 'Gallery',
  lead: 'Every part of the interface in each state, and every page while it loads, when it fails, and when it is empty.',
  parts: 'Parts',
  pages: 'Pages',
} as const
