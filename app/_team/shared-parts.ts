/** What a team in a link is shown with; fetched with it. */
export { SharedBanner as Banner } from './shared-banner.tsx'
export { SharedPeople as People } from './shared-people.tsx'
