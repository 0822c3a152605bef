import { PRIVATE_PREFIXES } from './edge-policy.ts';

/**
 * Source of the CloudFront Function that turns a reader's path into a key of the bucket, and sends on who wrote a
 * certificate number in another way. It says the same as `objectKeyFor` and `redirectFor`, in the small JavaScript that CloudFront runs; a test holds the two together.
 * That JavaScript has what https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 * lists and no more: no `normalize`, so that full-width forms, which a Chinese keyboard types, are turned one by one.
 * A path that is never served becomes a key that never exists: an answer made here would miss the 404 page.
 */
export const EDGE_FUNCTION_SOURCE = `
var PRIVATE_PREFIXES = ${JSON.stringify(PRIVATE_PREFIXES)};
var ABSENT = '/_absent';

function isHidden(path) {
  try {
    var key = decodeURIComponent(path).replace(/^\\/+/, '');
    return key.indexOf('..') !== -1 || /[\\u0000-\\u001f\\u007f-\\u009f]/.test(key) || PRIVATE_PREFIXES.some(function (prefix) {
      return key.indexOf(prefix) === 0;
    });
  } catch (error) {
    return true;
  }
}

function tidy(text) {
  return text
    .replace(/[\\uff01-\\uff5e]/g, function (wide) { return String.fromCharCode(wide.charCodeAt(0) - 0xfee0); })
    .replace(/\\u3000/g, ' ')
    .replace(/[\\u2010-\\u2015\\u2212\\u30fc]/g, '-')
    .replace(/\\s/g, '')
    .toUpperCase()
    .replace(/^([A-Z]{4})-?(\\d{4})-?(\\d{6})-?([A-Z])-?(\\d{4,})-?([0-9A-Z])$/, '$1-$2-$3-$4-$5-$6');
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    return '';
  }
}

function valueOf(request, name) {
  var given = request.querystring && request.querystring[name];
  return given ? given.value : '';
}

function complaintFor(request) {
  var address = /^((?:\\/en)?)\\/complain\\/?$/.exec(request.uri);
  if (address === null || !/^u[0-9a-hjkmnp-tv-z]{12}$/.test(valueOf(request, 'unit'))) return undefined;
  var stall = valueOf(request, 'stall');
  return (
    '/api/pages/complain/start?unit=' + valueOf(request, 'unit') +
    (/^[0-9A-Za-z%._~-]{1,240}$/.test(stall) ? '&stall=' + stall : '') +
    (address[1] === '' ? '' : '&lang=en')
  );
}

function redirectFor(request) {
  var complaint = complaintFor(request);
  if (complaint !== undefined) return complaint;
  var address = /^((?:\\/en)?)\\/v\\/([^/]*)\\/?$/.exec(request.uri);
  if (address === null) return undefined;
  var segment = address[2];
  var typed = request.querystring && request.querystring.number;
  var asked = segment !== '' ? decoded(segment) : typed ? decoded(typed.value.replace(/\\+/g, ' ')) : '';
  var number = tidy(asked);
  if (number === '' || number === segment) return undefined;
  if (/^[0-9A-Z-]{1,40}$/.test(number)) return address[1] + '/v/' + number + '/';
  return segment === '' ? address[1] + '/search/?q=' + encodeURIComponent(asked.trim()) : undefined;
}

function handler(event) {
  var request = event.request;
  var other = redirectFor(request);
  if (other !== undefined) {
    return {
      statusCode: 302,
      statusDescription: 'Found',
      headers: { location: { value: other }, 'cache-control': { value: 'no-store' } },
    };
  }
  if (isHidden(request.uri)) {
    request.uri = ABSENT;
    return request;
  }
  var path = request.uri.replace(/^\\/+/, '/');
  var last = decodeURIComponent(path).split('/').pop();
  if (last === '') path = (path.charAt(path.length - 1) === '/' ? path : path + '/') + 'index.html';
  else if (last.indexOf('.') === -1 && path.indexOf('/log/') !== 0) path += '/index.html';
  request.uri = path;
  return request;
}
`;
