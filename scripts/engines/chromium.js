// Chromium, to meet what the others have made.
import puppeteer from 'puppeteer-core'
import { findOrInstallChromium } from '../chromium.js'
import { driven } from './firefox.js'

const args = ['--no-sandbox', '--disable-dev-shm-usage']

export const chromium = async () =>
  driven(await puppeteer.launch({ executablePath: findOrInstallChromium(), headless: 'shell', args }))
