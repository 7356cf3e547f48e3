export { type DecodedLink, decodeLink, type LinkIssue } from './decode-link.ts'
export { encodeLink } from './encode-link.ts'
