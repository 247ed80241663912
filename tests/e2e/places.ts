/** The addresses of one page of every kind, of the shipped content. */
const guide = '502-bad-gateway/';

export const places = {
  home: '',
  guide,
  step: `${guide}steps/site-cookies/`,
  variant: `${guide}errors/nginx/`,
  causes: `${guide}causes/`,
  faq: `${guide}faq/`,
  sheet: `${guide}sheet/`,
  reply: `${guide}reply/`,
  tried: `${guide}tried/`,
  messages: 'a-z/',
  page: 'how-to-use-this-guide/',
} as const;
