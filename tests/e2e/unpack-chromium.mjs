/**
 * Unpacks the Chromium of the npm package into the temporary folder of this process. A process of its own, because the package
 * takes whatever it finds in that folder: `TMPDIR` must name a private one.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';

const packed = fileURLToPath(new URL('../bin/', import.meta.resolve('@sparticuz/chromium')));
const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
await Promise.all(archives.map((archive) => inflate(join(packed, archive))));
