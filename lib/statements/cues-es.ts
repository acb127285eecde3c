import type { CueTable } from './cue-table.ts';

/** Spanish reporting verbs and the words around them. */
export const SPANISH: CueTable = {
  cues: {
    asserts:
      'dijo|dijeron|dice|dicen|ha dicho|han dicho|afirmó|afirmaron|afirma|afirman|ha afirmado|aseguró|aseguraron|asegura|aseguran|ha asegurado|declaró|declararon|declara|ha declarado|explicó|explicaron|explica|añadió|añadieron|añade|señaló|señalaron|señala|indicó|indicaron|indica|informó|informaron|informa|escribió|escribe|sostuvo|sostiene|sostienen|manifestó|manifestaron|subrayó|subraya|recordó|recuerda|agregó|agregaron|expresó|respondió|insistió|precisó|apuntó|relató|reiteró',
    denies: 'negó|negaron|niega|niegan|ha negado|desmintió|desmintieron|desmiente|desmienten',
    confirms: 'confirmó|confirmaron|confirma|ha confirmado|reconoció|reconocieron|reconoce|admitió|admite',
    announces: 'anunció|anunciaron|anuncia|ha anunciado|prometió|prometieron|promete',
    proposes: 'propuso|propusieron|propone',
    demands: 'exigió|exigieron|exige|exigen|pidió|pidieron|pide|reclamó',
    rejects: 'rechazó|rechazaron|rechaza|rechazan',
    warns: 'advirtió|advirtieron|advierte|advierten|alertó|alertaron|amenazó',
    predicts: 'pronosticó|vaticinó|predijo',
  },
  particles: {},
  that: /^que$/i,
  according: ['según', 'de acuerdo con', 'a juicio de'],
  afterwards: [],
  as: /^como$/i,
  pronouns: /^(él|ella|ellos|ellas|yo|nosotros)$/i,
  negations: /^(no|nunca|nadie|tampoco|jamás|sin)$/i,
  stops:
    /^(así|además|asimismo|a|al|en|durante|tras|antes|después|sobre|para|por|con|ante|también|ayer|hoy|mañana|luego|entonces|pero|y|e|o|como|cuando|si|que|quien|donde|aunque|sin|este|lunes|martes|miércoles|jueves|viernes|sábado|domingo|desde|hasta|según)$/i,
  roles:
    /^(ministro|ministra|presidente|presidenta|portavoz|embajador|general|alcalde|gobernador|gobierno|ministerio|funcionario|funcionarios|fuente|fuentes|diplomático|diplomáticos|experto|expertos|agencia|canciller|kremlin|mandatario)/i,
};
