import { takeOut } from './take-out.ts';

/**
 * What Preact does for suspended and hydrated trees, class components, contexts, portals, refs, forms, inline styles
 * and its own extensions; the card, which pure functions of their props draw into an empty element, has none of them.
 */
const UNUSED = [
  [/if\(t&&t\.then\)\{.*?\}else (?=o&&o\.some\(g\))/, ''],
  [/128&u\.__u&&\(.*?\),(?=\(s=n\.__b\))/, ''],
  [/C&&\(d\.__s\|\|\(d\.__s=d\.state\),.*?\)\)\)\),(?=k=d\.props)/, ''],
  [/M!==k&&C&&.*?\(M,L\),(?=r\.__v==)/, ''],
  [/else C&&!V\.getDerived.*?\.push\(d\.componentDidMount\);/, ''],
  [/C&&u\.__c&&d\.getSnapshot.*?\(k,b\)\),/, ''],
  [/,t&&t\.then\|\|D\(r\)/, ',D(r)'],
  [/if\("style"==t\)if.*?else (?=if\("o"==t\[0\])/, ''],
  [/,o\)for\(s=0;s<o\.length.*?break\}(?=if\(!t\))/, ');'],
  [/,l&&\(n\.__m&&.*?o=null\}/, '}'],
  [/if\(a="template"==C.*?k\.value;/, 'a=t;'],
  [/s in x\|\|"value"==s.*?\|\|(?=N\(t,s,null)/, 's in x||'],
  [/"value"==s\?b=k:.*?\$\[s\]===k/, '$$[s]===k'],
  [/\(\("foreignObject"==C.*?xhtml"\),(I\(a.*?),o&&o\.some\(g\)\),l&&"textarea".*?\}else /, '$1}else '],
  [/!u&&\(i=t\.__c\)&&\(i=i\.__z\).*?g\(i\)\),/, ''],
  [/\(t=t&&t\.nextSibling\)&&8==.*?"\$s"\)/, 't=t&&t.nextSibling,0'],
  [/C=\(s=V\.prototype\).*?:i,(?=\(d=u)/, 'L=i,'],
  [/C\?r\.__c=d=new V\(M,L\):\((.*?)\),j&&.*?d\.state=\{\}\),/, '$1,'],
  [/,u\.__c\)\{if\(.*?\(k,b,m\)\}\)\}(?=d\.context)/, ',0);'],
  [/H=n\.__r,q=C.*?\),(?=A=s)/, 's=d.render(d.props),'],
  [/M\.__P&&\(s=l.*?null\),(?=l=I)/, ''],
  [/M\.__P&&\(r\.__e=null,l=s\),/, ''],
  [/n=\{__e:function.*?throw f=0,n\}\}/, 'n={__e:function(n){throw n}}'],
  [/x\.prototype\.setState=.*?(?=x\.prototype\.render)/, ''],
  [/9==r\.nodeType&&.*?,(?=i=\()/, ''],
  [/i\?null:r\.firstChild\?d\.call\(r\.childNodes\):null/, 'null'],
  [/\(s=n\.__b\)&&s\(r\);/, ''],
  [/return\(s=n\.diffed\)&&s\(r\),l/, 'return l'],
  [/\(h\.ref!=v\.ref\|\|.*?v\)\),(?=d=d)/, ''],
  [/!\(i=t\.ref\)\|\|.*?G\(i,null,r,t\),(?=i=t\.__c)/, ''],
  [/if\(i\.componentWillUnmount\)try\{.*?\}catch\(t\)\{n\.__e\(t,r\)\}/, ''],
  [/if\(n\.unmount&&n\.unmount\(t\),/, 'if('],
  [/d\.__h\.length&&e\.push\(d\),/, ''],
  [/d\.__h=\[\],d\.__k=\[\]/, 'd.__k=[]'],
  [/E\(f,r\.__k,o\),(?=r\.__k\.props)/, ''],
  [/v=e\.length;try\{/, ''],
  [/\}catch\(t\)\{if\(e\.length=v.*?n\.__e\(t,r,u\)\}/, ''],
  [/return!o&&n\.vnode&&n\.vnode\(e\),e/, 'return e'],
  [/n\.__&&n\.__\(t,r\),/, ''],
  [/u\(n\.event\?n\.event\(r\):r\)/, 'u(r)'],
  [/if\(n\.props\.__P\)return t;/, ''],
  [/\|\|u&&!t\.props\.__P/, '||u'],
  [/\|\|n\.props\.__P\?null:S\(n\)/, '?null:S(n)'],
] as const;

/** Takes out of Preact, once it is sealed, what the card has no use for; fails the build when Preact is no longer as it was. */
export const trimPreact = takeOut({
  verb: 'trim',
  library: 'Preact',
  module: 'preact/dist/preact.mjs',
  parts: UNUSED,
});
