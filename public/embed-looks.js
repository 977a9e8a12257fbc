// Takes theme and title from the address before the first paint; modules would run too late.
{
  const query = new URLSearchParams(location.search);
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (query.get('title') === 'off') document.documentElement.dataset.title = 'off';
}
