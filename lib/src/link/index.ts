export { checksum } from './checksum.ts'
export {
  type DecodedLink,
  decodeLink,
  type LinkIssue,
  type LinkIssueCode,
  LONGEST_LINK,
} from './decode-link.ts'
export { encodeLink } from './encode-link.ts'
