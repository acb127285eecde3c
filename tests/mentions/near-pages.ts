/**
 * Pages of our own that are not about the plan, though they share its words: a blank line between pages, a line for
 * each paragraph. Other plans with 28 points, other peace efforts, its people on other errands, its war in passing.
 */
export const NEAR_PAGES: Record<string, string> = {
  en: `School board adopts 28-point plan to lift reading scores
The 28-point plan puts a tutor in every school. Teachers called the proposal ambitious; parents want to see the budget first.
“We will not get there by Christmas,” said the superintendent.

Retailer unveils a 28-point plan to win back shoppers
The chain's 28-point turnaround plan cuts prices on bread and closes forty shops. President Trump's tariffs had doubled the cost of toys.
Its shares rose by two per cent.

Hawks waste 28-point lead and lose in overtime
A 28-point lead was not enough. “We had a plan and left it on the bus,” the coach said. The truce between the two benches did not last.

Driscoll wants the Army to buy a million drones
Army Secretary Dan Driscoll said on Thursday that the service would buy a million drones within three years. Soldiers have studied how Ukraine flies them against Russia.
“Drones are the ammunition of the future,” Driscoll told reporters at a depot in Texas.
The plan goes to Congress in March.

Cereal maker Kellogg raises its forecast
Kellogg expects to sell more corn flakes. The company's talks with its union ended in a settlement, and there is peace in the plant again.

Rubio's opens three restaurants in Arizona
Rubio's Coastal Grill is back with fish tacos. A settlement with its creditors was reached in spring.

Witkoff meets Araghchi in Geneva for a second round on Iran's nuclear programme
Steve Witkoff and Jared Kushner sat across from Iran's foreign minister for three hours. The talks will go on next week.
Russia has offered to take in the enriched uranium, Foreign Minister Sergei Lavrov said; the negotiations were, he added, a matter for the two sides.
Moscow would not press Tehran. Trump wrote that a deal was near.
A ceasefire in the Gulf holds for now.

Hamas weighs the next step of Trump's 20-point plan
The 20-point plan for Gaza asks Hamas to lay down its arms. Israel will not leave Rafah before that.
Trump, who says that he will end the war in Ukraine next, praised the truce. Witkoff is due in Cairo on Sunday.
Mediators from Egypt and Qatar want the ceasefire to last, and the peace board to meet.

China lays out a 12-point peace plan for Ukraine
China called on Friday for a ceasefire and peace talks between Russia and Ukraine, in a paper of twelve points.
The Chinese peace plan asks that sanctions be lifted. Ukraine said that any settlement must begin with a Russian withdrawal.
Putin will receive Wang Yi in Moscow; Zelensky said he was ready to talk with Beijing about China's 12-point plan.
Russia praised the plan. NATO doubted that China could mediate peace talks.

Drone falls on a block of flats in Odesa
Two people were hurt when a drone hit a block of flats in Odesa at night, the governor said. Firemen worked until dawn.
Russia launched ninety drones, and Ukraine shot down seventy, its air force said. In Russia a depot burned near Tver.
Power was cut in four districts. A school will stay closed for a week.
Ukraine struck back with drones, Russia's ministry of defence said, and lost three of them over Kursk.
Russia and Ukraine have made no progress on a ceasefire.

What the Minsk agreements said
The Minsk agreements of 2014 and 2015 were to bring a ceasefire to Donbas. Ukraine and Russia signed them with France and Germany as witnesses.
The second of the Minsk agreements had thirteen points, among them an amnesty and peace by elections. Ukraine wanted the border first.
Merkel later said that they had bought Ukraine time. Russia called that a betrayal of peace.

Ships leave Odesa as the grain deal is renewed
The grain deal lets ships pass through the Black Sea. Turkey and the United Nations had led the negotiations between Russia and Ukraine.
Wheat fell by three per cent. Russia wants its bank back in SWIFT before it renews the grain deal again; Ukraine hopes for a settlement of a year.

Thirty years of the Budapest Memorandum
In 1994 Ukraine gave up its bombs for security assurances. Russia, Britain and the United States signed the Budapest Memorandum.
Russia broke it in Crimea. “Assurances are not security guarantees,” a former diplomat of Ukraine said.

EU adopts another round of sanctions against Russia
The package bans forty more tankers. It names banks in Central Asia that help Russia pay for chips used against Ukraine.
Lavrov called the sanctions pointless. The embargo on gas begins in January.

Trump threatens to send the Guard to Chicago
Trump said he would sign an order on Monday. The mayor called it theatre. Vance defended it on television.
A judge had ruled against Trump on tariffs the day before. Zelensky and Putin came up once, when a reporter asked about peace; Trump moved on.

Geneva motor show cancels next year's edition
Makers of cars would rather go to Munich. The Geneva show had opened since 1905, with a truce only for wars.

Oil slips as traders weigh supply
Brent fell below sixty dollars. Traders watch talks of Russia and Ukraine as well as a truce in the Gulf.
OPEC will meet on Sunday. Kazakhstan's output rose, and stocks in Cushing grew by two million barrels.

Grid operator in Ukraine publishes a 28-point plan for the winter
The 28-point plan lists transformers, fuel and shelters for crews. Schools get generators first.
The operator buys parts in Poland and Romania.`,
  uk: `Міськрада схвалила план з 28 пунктів для парків
План із 28 пунктів передбачає нові лавки й доріжки. Роботи почнуться навесні.

Нічна атака дронів на Одесу
Уночі росія атакувала Одесу дронами. Пошкоджено школу, двоє поранених. Рятувальники гасили пожежу до ранку.
Сили ППО збили сорок дронів. Україна відповіла ударами по складах, росія заявила про збиті безпілотники.
На сході росія штурмувала Покровськ тричі, Україна утримала позиції.
Про перемир'я між Україною і росією наразі не йдеться.

Десять років Мінським угодам
Мінські угоди мали припинити вогонь на Донбасі. Україна і росія підписали їх за посередництва Франції та Німеччини.
Мінські угоди не принесли миру, і переговори завмерли. Україна вимагала спершу кордон.
Путін визнав так звані республіки.

Збірна України програла іспанцям 28 очок
Баскетболісти збірної України поступилися з різницею у 28 очок. План на гру не спрацював, визнав тренер.`,
  ru: `Завод принял план из 28 пунктов по ремонту
План из 28 пунктов касается крыш и окон. Рабочим обещали премии.

Зерновая сделка продлена на два месяца
Зерновая сделка позволяет судам выходить из Одессы. Переговоры России и Украины вели Турция и ООН.
Россия просит вернуть банк в SWIFT, Украина хочет продления на год. Пшеница подешевела.
Эрдоган назвал переговоры трудными.

Уиткофф обсудил с Ираном обогащение урана
Стивен Уиткофф провёл в Женеве переговоры с министром иностранных дел Ирана. Россия готова вывезти уран, сказал Лавров.
Переговоры продолжатся через неделю. Перемирие в заливе соблюдается.
Трамп назвал сделку близкой, Песков назвал её делом двух сторон. Россия следит за переговорами.

Китай представил план из 12 пунктов по Украине
Китай призвал Россию и Украину к прекращению огня. Мирный план Китая состоит из двенадцати пунктов.
Украина изучает мирный план Китая, Россия его приветствует. Путин примет Ван И в Кремле.
Переговоры России и Украины остаются далёкими, считает Зеленский.`,
  de: `Stadtrat beschließt 28-Punkte-Plan für Radwege
Der 28-Punkte-Plan sieht breitere Wege und mehr Ampeln vor. Die Opposition spricht von einem Wunschzettel.

Drohnen über Charkiw, Tote in Odessa
In der Nacht griff Russland Odessa mit Drohnen an. Zwei Menschen starben, eine Schule brannte aus.
Die Ukraine schoss nach eigenen Angaben fünfzig Drohnen ab. Russland meldete Treffer auf Depots der Ukraine.
Bei Pokrowsk rückte Russland nach Angaben beider Seiten kaum vor.
Eine Waffenruhe zwischen Russland und der Ukraine ist nicht in Sicht.

China legt Zwölf-Punkte-Plan vor
China ruft Russland und die Ukraine zu einer Waffenruhe auf. Chinas Friedensplan hat zwölf Punkte.
Die Ukraine will über Chinas Friedensplan reden, Russland lobt ihn. Verhandlungen seien fern, sagte Selenskyj.
Putin empfängt Wang Yi im Kreml.

Trump kündigt Zölle auf Autos an
Trump will Autos aus Europa verteuern. Vance sprach von einem Friedensangebot an die Werke in Ohio.
Die Verhandlungen mit Brüssel dauern an. Merz warnte vor einem Handelskrieg, der schlimmer wäre als der Streit über Russland.`,
  fr: `Le lycée présente un plan en 28 points contre l'absentéisme
Le plan en 28 points prévoit des tuteurs et des cantines ouvertes plus tôt. Les parents attendent le budget.

Gaza : le plan en 20 points de Donald Trump à l'épreuve
Le plan en 20 points demande au Hamas de rendre ses armes. Israël refuse de quitter Rafah avant.
Steve Witkoff se rend au Caire. Donald Trump, qui promet aussi la paix en Ukraine, salue la trêve.
Le cessez-le-feu tient, disent les médiateurs, mais les négociations patinent.

Les accords de Minsk, dix ans après
Les accords de Minsk devaient ramener la paix dans le Donbass. L'Ukraine et la Russie les avaient signés avec la France.
Les accords de Minsk prévoyaient un cessez-le-feu que ni la Russie ni l'Ukraine n'a tenu. Poutine les a enterrés.

Le salon de Genève ferme ses portes
Le salon automobile de Genève n'aura pas lieu. La trêve entre constructeurs est finie.`,
  es: `El club presenta un plan de 28 puntos para la cantera
El plan de 28 puntos dobla las becas. El entrenador pide paz en el vestuario.

China propone doce puntos para Ucrania
China pidió a Rusia y Ucrania un alto el fuego. El plan de paz de China tiene doce puntos.
Ucrania estudia el plan de paz de China y Rusia lo aplaude. Putin recibirá a Wang Yi.
Zelenski dice que las negociaciones de paz con Rusia quedan lejos.

Drones sobre Odesa
Rusia lanzó noventa drones contra Ucrania durante la noche. Dos personas murieron en Odesa y una escuela ardió.
Ucrania derribó setenta, según su fuerza aérea. Rusia informó de un depósito en llamas en Tver.
En Pokrovsk, Rusia avanzó dos kilómetros; Ucrania lo niega.
No hay avances hacia una tregua entre Rusia y Ucrania.`,
  pl: `Szpital przyjął plan w 28 punktach
28-punktowy plan skróci kolejki. Lekarze chcą podwyżek, a dyrekcja spokoju.

Nocny atak na Odessę
Rosja wysłała w nocy dziewięćdziesiąt dronów. W Odessie zginęły dwie osoby, spłonęła szkoła.
Ukraina zestrzeliła siedemdziesiąt. Rosja mówi o trafionych magazynach, Ukraina o cywilach.
Pod Pokrowskiem Rosja nie posunęła się naprzód, podaje sztab Ukrainy.
O zawieszeniu broni między Rosją a Ukrainą nikt nie mówi.

Porozumienia mińskie po latach
Porozumienia mińskie miały dać Donbasowi rozejm. Podpisały je Ukraina i Rosja.
Porozumienia mińskie nie dały pokoju, negocjacje zamarły. Putin wysłał wojsko.`,
  it: `Il comune vara un piano in 28 punti per le scuole
Il piano in 28 punti rifà i tetti e le palestre. L'opposizione chiede i fondi.

La Cina e i dodici punti per l'Ucraina
La Cina chiede a Russia e Ucraina una tregua. Il piano di pace della Cina ha dodici punti.
L'Ucraina studia il piano di pace della Cina, la Russia lo loda. Putin vedrà Wang Yi.
I negoziati tra Russia e Ucraina restano lontani, dice Zelensky.

Notte di droni su Odessa
La Russia ha lanciato novanta droni. A Odessa due morti, una scuola bruciata.
L'Ucraina ne ha abbattuti settanta, la Russia parla di depositi colpiti in Ucraina.
A Pokrovsk la Russia avanza poco.
Nessun passo verso una tregua fra Russia e Ucraina.`,
  ar: `البلدية تعتمد خطة من 28 نقطة للحدائق
تشمل خطة من 28 نقطة مقاعد وأشجارا جديدة. تبدأ الأعمال في الربيع.

غزة: حماس تدرس خطة ترامب
تطلب خطة ترامب من حماس تسليم السلاح. وقف إطلاق النار صامد.
قال ترامب الذي وعد بالسلام في أوكرانيا إن الهدنة ستستمر. يصل ويتكوف إلى القاهرة الأحد.
المفاوضات مستمرة بوساطة مصر وقطر.

طائرات مسيرة فوق أوديسا
أطلقت روسيا تسعين طائرة مسيرة على أوكرانيا ليلا. قتل شخصان في أوديسا.
أسقطت أوكرانيا سبعين منها، وقالت روسيا إنها أصابت مخازن.
قرب بوكروفسك لم تتقدم روسيا.
لا تقدم نحو هدنة بين روسيا وأوكرانيا.`,
  zh: `市政府公布28点计划改造公园
这份28点计划将增加长椅和步道。工程明年春天开始。

中国发布乌克兰问题立场文件
中国呼吁俄罗斯和乌克兰停火。中国的和平计划共有十二点。
乌克兰研究中国的和平计划，俄罗斯表示欢迎。普京将会见王毅。
泽连斯基说，同俄罗斯的和谈还很遥远。

无人机夜袭敖德萨
俄罗斯夜间向乌克兰发射九十架无人机，敖德萨两人死亡，一所学校起火。
乌克兰称击落七十架，俄罗斯称击中仓库。
俄罗斯在波克罗夫斯克没有推进。
俄罗斯与乌克兰之间的停火没有进展。

威特科夫与伊朗外长在日内瓦谈判
威特科夫与伊朗外长谈判三小时，下周继续会谈。
俄罗斯愿意接收浓缩铀，拉夫罗夫说谈判是双方的事。
特朗普称协议接近，佩斯科夫称俄罗斯支持谈判。`,
};
