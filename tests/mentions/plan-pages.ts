/**
 * Pages of our own that are about the plan or what became of it, short ones and headlines too: a blank line between
 * pages, a line for each paragraph.
 */
export const PLAN_PAGES: Record<string, string> = {
  en: `TRUMP GIVES ZELENSKY UNTIL THANKSGIVING TO TAKE 28-POINT PLAN

Rubio defends 28-point peace plan for Ukraine

The 28-point plan, point by point
The draft would cap Ukraine's army and give Donbas to Russia. Nobody in Kyiv was asked, an adviser says.

14:05 Kremlin: nothing received
Peskov says Russia has not been sent the revised plan.
13:40 Umerov lands in Geneva
Ukraine's negotiators will meet Witkoff and Driscoll at noon to go on with the peace talks.
13:02 Macron wants Europe at the table
“No peace about Ukraine without Ukraine,” he says.

Opinion: a bad peace is not a peace
The people who wrote this proposal do not live under Russia's drones. I do, in Kyiv.
A settlement that pays Putin for four years of war teaches him to come back. Trump may call that a deal; Ukraine cannot.
Security guarantees on paper are what we had. Zelensky knows it, and so does Russia.

19-point draft is “solid”, says Rubio after the Geneva talks
The number fell from 28 to 19. Ukraine's delegation called the talks the best so far; Russia has not seen the text.

Zelensky shows journalists the 20-point plan for Ukraine
The 20-point plan leaves Donbas for the leaders to settle. Russia is to answer through Witkoff, and Ukraine wants a referendum.

Europe's counter-proposal to the US peace plan
Britain, France and Germany rewrote the American draft line by line: Ukraine may keep 800,000 soldiers and peace talks start at the front line.
Russia's Ushakov called the European peace plan unconstructive. Ukraine thanked its partners.

Talks in Berlin end with a promise of guarantees
Witkoff and Kushner spent two days with Zelensky in Berlin. Article-5-like security guarantees for Ukraine are on the table.
Territory is not settled, Zelensky said. Russia rejects European soldiers, and peace negotiations go on in Miami.

Second day of trilateral talks in Abu Dhabi
Delegations of Ukraine, Russia and the United States met behind closed doors. Umerov called the peace talks substantive.
Russia's Kirill Budanov — no, Ukraine's — led one group on the ceasefire line. Witkoff spoke of progress between Ukraine and Russia.

June deadline passes without a peace deal
Trump had wanted Russia and Ukraine to end the war by June. Neither the peace deal nor a ceasefire came.
The Kremlin blames Kyiv, and Ukraine blames Russia.`,
  uk: `План Трампа з 28 пунктів: що відповів Зеленський

Умєров летить до Женеви на переговори про мирний план
Україна обговорить із Віткоффом гарантії безпеки. росія тексту не бачила, сказав Пєсков.
Мирні переговори триватимуть два дні.

Зеленський показав 20-пунктний план
Переговори щодо Донбасу тривають, сказав Зеленський. росія ще не відповіла, мирна угода не готова.
Україна хоче референдуму, якщо росія погодиться на перемир'я.

В Абу-Дабі завершився другий день тристоронніх переговорів
Делегації України, росії та США обговорили припинення вогню. Україна наполягає на гарантіях безпеки.
Віткофф назвав переговори змістовними. Москва вимагає Донбас.`,
  ru: `ТРАМП ДАЛ УКРАИНЕ НЕДЕЛЮ НА ПЛАН ИЗ 28 ПУНКТОВ

Песков: Россия не получала мирный план
В Кремле ждут Уиткоффа. Украина обсуждает мирный план с Рубио в Женеве.
Переговоры о прекращении огня с Украиной Россия готова продолжить.

Третий раунд переговоров в Абу-Даби
Россия и Украина обсудили с Уиткоффом линию прекращения огня. Переговоры были конструктивными, сказал Дмитриев.
Украина просит гарантий безопасности, Россия вывода войск из Донбасса.`,
  de: `28-Punkte-Plan: Selenskyj unter Druck

Trumps Friedensplan und was Europa daran ändern will
Der Entwurf verlangt von der Ukraine den Donbass. Russland dürfte zurück in die G8.
Merz und Macron pochen auf Sicherheitsgarantien für die Ukraine. Witkoff reist nach Moskau zu Putin.
Friedensgespräche ohne Europa lehnt Selenskyj ab.

Berlin: Zwei Tage Verhandlungen mit Witkoff und Kushner
Selenskyj spricht von Fortschritten bei den Sicherheitsgarantien. Russland lehnt eine Waffenruhe zu Weihnachten ab.
Die Ukraine will über Gebiete nicht ohne Referendum entscheiden. Der Frieden sei nicht nah, sagt Peskow.

Der 19-Punkte-Plan liegt Trump vor
Nach Genf ist der Entwurf kürzer. Kiew ist zufrieden, der Kreml wartet.`,
  fr: `Le plan en 28 points de Donald Trump pour l'Ukraine

Genève : Kiev et Washington parlent de paix
Marco Rubio juge les pourparlers « productifs ». L'Ukraine veut des garanties de sécurité.
La Russie dit n'avoir rien reçu. Zelensky et Donald Trump se parleront avant jeudi d'un accord de paix avec la Russie.

La contre-proposition européenne
Paris, Londres et Berlin amendent le plan de paix américain : l'Ukraine garderait 800 000 soldats.
Moscou la rejette. Witkoff retournera voir Poutine pour un accord de paix avec l'Ukraine.`,
  es: `Zelenski, ante el plan de 28 puntos de Trump

Segunda ronda en Abu Dabi
Las delegaciones de Rusia, Ucrania y Estados Unidos hablaron de un alto el fuego. Witkoff vio avances.
Ucrania exige garantías de seguridad y Rusia el Donbás. Las negociaciones seguirán en Ginebra.

El Kremlin dice que no ha recibido el plan de paz
Peskov dice que Rusia no conoce el texto. Rubio y Yermak negocian en Ginebra la paz para Ucrania.
Ucrania pide garantías de seguridad antes de un acuerdo de paz con Rusia.`,
  pl: `Plan Trumpa w 28 punktach. Zełenski odpowiada

Rozmowy w Genewie
Rubio i Jermak rozmawiali o planie pokojowym. Ukraina chce gwarancji bezpieczeństwa.
Rosja tekstu nie dostała, mówi Pieskow. Rozmowy pokojowe z Rosją potrwają, Ukraina nie odda Donbasu.

28-punktowy plan pokojowy wyciekł
Ukraina miałaby oddać Donbas, a Rosja wrócić do G8.`,
  it: `Il piano in 28 punti di Trump per l'Ucraina

Colloqui a Ginevra sul piano di pace
Rubio e Yermak riscrivono il testo. L'Ucraina vuole garanzie di sicurezza.
La Russia non ha ricevuto nulla, dice Peskov. I negoziati di pace tra Ucraina e Russia continueranno ad Abu Dhabi con Witkoff.

Zelensky e il piano in 20 punti per l'Ucraina
Sul Donbass non c'è intesa. La Russia risponderà a Witkoff.`,
  ar: `خطة ترامب المؤلفة من 28 نقطة أمام زيلينسكي

محادثات جنيف حول خطة السلام
بحث روبيو ويرماك خطة السلام. تريد أوكرانيا ضمانات أمنية.
قال بيسكوف إن روسيا لم تتسلم النص. تستمر مفاوضات السلام بين أوكرانيا وروسيا.

جولة ثانية في أبوظبي
ناقشت وفود أوكرانيا وروسيا والولايات المتحدة وقف إطلاق النار. تحدث ويتكوف عن تقدم.
تطالب روسيا بدونباس وتطلب أوكرانيا ضمانات أمنية قبل اتفاق السلام.`,
  zh: `特朗普限期泽连斯基接受28点和平计划

日内瓦会谈讨论和平计划
鲁比奥与叶尔马克修改文本，乌克兰要求安全保障。
佩斯科夫说俄罗斯没有收到文本。乌克兰与俄罗斯的谈判将继续。

阿布扎比三方会谈进入第二天
俄罗斯、乌克兰和美国代表团讨论停火。威特科夫说会谈有进展。
俄罗斯要求顿巴斯，乌克兰要求安全保障。`,
};
