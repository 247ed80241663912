/** Pictures of 3 by 2 pixels, one of every kind that an article can show. */
const base64 = {
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEElEQVQImWPgTj4HQQxwFgBFkgdplNE/jAAAAABJRU5ErkJggg==',
  jpg: '/9j/2wBDAP//////////////////////////////////////////////////////////////////////////////////////2wBDAf//////////////////////////////////////////////////////////////////////////////////////wAARCAACAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAH/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAv/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AIAQv//Z',
  webp: 'UklGRjwAAABXRUJQVlA4IDAAAAAQAgCdASoDAAIAAUAmJaACdLoB+AH4AAPIAP7w1wP/ZV8Jkf+1X/9GDf5RfLGAAAA=',
  gif: 'R0lGODlhAwACAIAAAExpcQtjziH5BAUAAAAALAAAAAADAAIAAAICjF8AOw==',
  avif: 'AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAANZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAAA+gABAAAAAAAAACUAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABhdjAxAAAAAA5waXRtAAAAAAABAAAAVmlwcnAAAAA4aXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAAAMAAAACAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAgMAAAAtbWRhdBIACgg4BCtICGg0gDIXGUJjBMAANAAAkEDJHGFIiPrMttI+nYA=',
};

/** The bytes of a picture. */
export function picture(kind: keyof typeof base64): Buffer {
  return Buffer.from(base64[kind], 'base64');
}

/** A JPEG that notes that the camera was held upright: 2 wide and 3 high where it is shown. */
export function turnedPicture(): Buffer {
  const plain = picture('jpg');
  // APP1: "Exif", a little-endian TIFF header, one entry: tag 0x0112 (orientation), a short, 6.
  const tiff = Buffer.from('49492a0008000000' + '0100' + '1201' + '0300' + '01000000' + '06000000' + '00000000', 'hex');
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  return Buffer.concat([plain.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, body, plain.subarray(2)]);
}
