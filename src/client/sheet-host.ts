/** Where nobody has named the site's own address, the links of a sheet begin with where the sheet is read. */

for (const table of document.querySelectorAll('.without-host')) {
  // Browsers need no `https://` before what is typed.
  const host = location.origin.replace('https://', '');
  for (const place of table.querySelectorAll('[data-host]')) place.append(host);
  table.classList.add('with-own-host');
}
