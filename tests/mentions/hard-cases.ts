/**
 * Sentences of our own: `+` on a page about the plan, `-` on any other, then the sentence with each mention as
 * [text|entity]. Capitals, clitics, cases, namesakes, dashes and numbers, in ten languages.
 */
export const HARD_CASES: Record<string, string> = {
  en: `+ Then [Rustem Umarov|rustem-umerov], as some spell him, met [Driscoll|dan-driscoll].
+ [Trump|donald-trump]\u2019s envoy [Witkoff|steve-witkoff] carried the [28\u2011point plan|28-point-plan] to [Moscow|moscow].
+ The [28-point US-backed peace plan|28-point-plan] leaked on Wednesday.
+ A [28-point U.S. peace plan|28-point-plan] was handed over.
+ The [twenty-eight-point peace proposal|28-point-plan] is now a [19-point draft|19-point-plan].
+ [ZELENSKY|volodymyr-zelenskyy] REJECTS [28-POINT PLAN|28-point-plan]
+ [KYIV|kyiv] \u2014 Nobody had read it.
+ [Tru\u00admp|donald-trump] and [Pu\u200btin|vladimir-putin] met.
+ [Donald\u00a0Trump|donald-trump] spoke to [Vladimir\n   Putin|vladimir-putin].
+ It was a trump card, not [Trump|donald-trump].
+ Melania Trump, Eric Trump and Donald Trump Jr. were there; [Trump|donald-trump] was not.
+ The lobby of Trump Tower was empty.
+ [Dan Driscoll|dan-driscoll] left, but Nicky Driscoll, a teacher, did not.
+ On Tuesday [Vance|jd-vance] spoke first.
+ Cyrus Vance had said as much in 1980.
+ [JD Vance|jd-vance] spoke. Senator [Vance|jd-vance], as he then was, had not.
+ Mind the gap: [Rubio|marco-rubio], [Kushner|jared-kushner] and [Witkoff|steve-witkoff].
+ [Witkoff|steve-witkoff]\u2013[Dmitriev|kirill-dmitriev] calls went on.
+ The [Witkoff\u2011Dmitriev plan|28-point-plan] was rewritten.
+ Officials from [Russia|russia], [Ukraine|ukraine] and the [United States|united-states] met.
+ In [Gaza|gaza] the [20-point plan|gaza-20-point-plan] held.
+ [Zelensky|volodymyr-zelenskyy] backs the [20-point plan|20-point-plan-ukraine].
+ [Hamas|hamas] accepted the [20-point plan|gaza-20-point-plan] and [Israel|israel] too.
+ The [European 28-point plan|european-counterproposal] came later.
+ It gave us a 28-point lead in the polls.
+ They have no plans to meet, and a plan is not a promise.
+ He plans to read [the plan|us-peace-plan] tonight.
+ The [Kremlin|kremlin]\u2019s [Peskov|dmitry-peskov] and [Lavrov|sergei-lavrov] disagree.
+ [Putin|vladimir-putin]'s aide [Yuri Ushakov|yuri-ushakov] took the call; [Ushakov|yuri-ushakov] denied it.
+ [Andriy Yermak|andriy-yermak] resigned, and [Rustem Umerov|rustem-umerov] took over.
+ The deal bars [NATO|nato] from [Ukraine|ukraine].
+ [US|united-states] officials told us.
- Tell us who it is.
- Nobody asked them to trump it up.
- Driscoll's berries are sweet.
- Rubio's tacos are good.
- Washington Irving wrote it.
- She plays for Dynamo Kyiv.
- The Geneva Convention applies.
- We saw a 28-point buck.`,
  uk: `+ До міста прилетів [Даніель Дрісколл|dan-driscoll], за ним [Джей-Ді Венс|jd-vance].
+ Проєкт [28-пунктного плану|28-point-plan] лежав на столі.
+ Зміст [28-пунктового плану|28-point-plan] обговорили пошепки.
+ На [Трампі|donald-trump] лежить тягар, а на [Зеленськім|volodymyr-zelenskyy] вибір.
+ Усе трималося на [Віткоффі|steve-witkoff] та [Кушнері|jared-kushner].
+ Кажуть, [дмитрієв|kirill-dmitriev] приїхав уночі.
+ Зустріч із [Кірілом Дмітрієвим|kirill-dmitriev] тривала годину.
+ Гілку лаврового листа поклали в борщ.
+ [План Трампа|us-peace-plan] обговорили в [Києві|kyiv].
+ [Мирний план Трампа із 28 пунктів|28-point-plan] отримав [Зеленський|volodymyr-zelenskyy].
+ У [28-пунктному плані|28-point-plan] немає гарантій.
+ [План з двадцяти восьми пунктів|28-point-plan] переписали.
+ Про [план із 19 пунктів|19-point-plan] сказав [Андрій Єрмак|andriy-yermak].
+ [Віткоффа|steve-witkoff] зустрів [Путін|vladimir-putin].
+ Розмова з [Трампом|donald-trump] була довгою.
+ [Кремль|kremlin] і [росія|russia] мовчать.
+ [Умєров|rustem-umerov] полетів до [Женеви|geneva].
+ [Марія Захарова|maria-zakharova] заперечила.
+ Меланія Трамп не приїхала.
+ [Володимиром Зеленським|volodymyr-zelenskyy] керують факти.
+ [ПУТІН|vladimir-putin] ВІДМОВИВСЯ ПІДПИСАТИ УГОДУ
+ [США|united-states] та [Україна|ukraine] домовляються.
- Котлета по-київськи смакує.
- Трампарк відчинено.`,
  ru: `+ Рядом сидел [Дж. Д. Вэнс|jd-vance].
+ [28-пунктного плана|28-point-plan] никто не видел.
+ [План из 28 пунктов|28-point-plan] получил [Кремль|kremlin].
+ [Мирный план Трампа из 28 пунктов|28-point-plan] утек в прессу.
+ О [28-пунктном плане|28-point-plan] говорил [Песков|dmitry-peskov].
+ [Уиткоффа|steve-witkoff] ждут в [Москве|moscow].
+ [Путиным|vladimir-putin] недовольны.
+ [Зеленскому|volodymyr-zelenskyy] передали документ.
+ [Кирилл Дмитриев|kirill-dmitriev] вернулся; [Дмитриев|kirill-dmitriev] доволен.
+ [План из 19 пунктов|19-point-plan] короче.
+ [Лавров|sergei-lavrov] ответил [Рубио|marco-rubio].
+ [ТРАМП|donald-trump] ПОТОРОПИЛ [УКРАИНУ|ukraine] С ОТВЕТОМ
+ [Россия|russia] и [Украина|ukraine] спорят о [Донбассе|donbas].
+ [Сергей Лавров|sergei-lavrov] промолчал.
- Дворец Путина показали в кино.
- Трамплин закрыт.`,
  de: `+ Die Reise [J. D. Vances|jd-vance] wurde verschoben.
+ Der Kern des [28-Punkte-Friedensvorschlags|28-point-plan] ist alt.
+ Der [28\u2011Punkte\u2011Plan|28-point-plan] liegt vor.
+ [Trumps|donald-trump] [28-Punkte-Friedensplan|28-point-plan] überrascht.
+ Ein [Friedensplan in 28 Punkten|28-point-plan] wurde [Selenskyj|volodymyr-zelenskyy] gezeigt.
+ Außenminister [Rubio|marco-rubio] verteidigte ihn.
+ Bundeskanzler [Friedrich Merz|friedrich-merz] und [Wladimir Putin|vladimir-putin] schwiegen.
+ Der [19-Punkte-Plan|19-point-plan] ist kürzer.
+ Sie haben einen Plan B.
+ [Selenskyjs|volodymyr-zelenskyy] Stab las den [Plan|us-peace-plan].
+ [Dmitrijew|kirill-dmitriev] flog nach [Miami|miami].
+ [RUSSLAND|russia] LEHNT ÄNDERUNGEN AB
+ Das [Weiße Haus|white-house] und der [Kreml|kremlin] reden.
+ In der [Ukra\u00adine|ukraine] gilt Kriegs\u00adrecht.
- Der NABU-Bundesverband zählt Vögel.
- Ein Krimi aus Wien.`,
  fr: `+ Le [plan en 28 points|28-point-plan] circule.
+ Le [plan de paix américain en 28 points|28-point-plan] fâche [Kiev|kyiv].
+ Le [plan de Trump en vingt-huit points|28-point-plan] est connu.
+ L\u2019[Ukraine|ukraine] et la [Russie|russia] négocient.
+ [Emmanuel Macron|emmanuel-macron] a parlé à [Volodymyr Zelensky|volodymyr-zelenskyy].
+ Le [plan en 28\u00a0points|28-point-plan] de [Donald Trump|donald-trump].
+ Le [plan de paix|us-peace-plan] reste secret.
+ Le [Kremlin|kremlin] et [Dmitri Peskov|dmitry-peskov] démentent.
+ [Vladimir Poutine|vladimir-putin] attend.
+ [Steve Witkoff|steve-witkoff] est à [Moscou|moscow].
+ [TRUMP|donald-trump] MENACE [KIEV|kyiv]
- Il a marqué 28 points hier.
- La poutine est chaude.
- Rachel Kushner écrit.`,
  es: `+ Lo firmó [Andri Yermak|andriy-yermak] y lo leyó [Rubio|marco-rubio].
+ El [plan de 28 puntos|28-point-plan] se filtró.
+ El [plan de paz, de 28 puntos|28-point-plan] llegó a [Kiev|kyiv].
+ La [propuesta de paz para Ucrania de 28 puntos|28-point-plan] gustó a [Putin|vladimir-putin].
+ [Zelenski|volodymyr-zelenskyy] leyó el [plan de paz|us-peace-plan].
+ El [plan (de paz) de 20 puntos|20-point-plan-ukraine] lo presentó [Zelenski|volodymyr-zelenskyy].
+ [Estados Unidos|united-states] y [Rusia|russia] hablan.
+ [Trump|donald-trump] y [Volodímir Zelenski|volodymyr-zelenskyy] hablaron.
+ [Marco Rubio|marco-rubio] viajó; [Rubio|marco-rubio] volvió.
+ La [Casa Blanca|white-house] calla.
+ El [Kremlin|kremlin] espera en [Moscú|moscow].
+ La [OTAN|nato] no responde.
+ [Kiril Dmítriev|kirill-dmitriev] sonríe.
- El niño rubio bebió ginebra.
- La Torre Trump cerró.`,
  pl: `+ Rozmawiano o [JD Vansie|jd-vance] i o [Rubiu|marco-rubio].
+ Sekretarz Rady mówił krótko, [Rada Najwyższa|verkhovna-rada] głosowała.
+ Widziano go przy [Marku Rubiu|marco-rubio].
+ [28-punktowy plan pokojowy|28-point-plan] wyciekł.
+ O [28-punktowym planie|28-point-plan] mówił [Trump|donald-trump].
+ [Planu pokojowego z 28 punktów|28-point-plan] nie pokazano.
+ [Trumpowi|donald-trump] zależy na czasie.
+ [Zełenskiego|volodymyr-zelenskyy] nie pytano.
+ [Putinem|vladimir-putin] rządzi czas.
+ [Rosja|russia] i [Ukraina|ukraine] rozmawiają.
+ [Kreml|kremlin] milczy, [Pieskow|dmitry-peskov] też.
+ [Wołodymyr Zełenski|volodymyr-zelenskyy] odpowiedział.
+ W [Kijowie|kyiv] czekają.
+ [Witkoffa|steve-witkoff] przyjął [Putin|vladimir-putin].
+ [19-punktowy plan|19-point-plan] jest krótszy.
- Rada nadzorcza spółki obraduje.
- Melania Trump przyjechała.`,
  it: `+ Il [piano in 28 punti|28-point-plan] divide.
+ Il [piano di pace americano in 28 punti|28-point-plan] è noto.
+ La [proposta in 28 punti|28-point-plan] piace a [Putin|vladimir-putin].
+ L\u2019[Ucraina|ukraine] e la [Russia|russia] trattano.
+ [Zelensky|volodymyr-zelenskyy] legge il [piano di pace|us-peace-plan].
+ Il [Cremlino|kremlin] attende.
+ La [Casa Bianca|white-house] conferma.
+ [Giorgia Meloni|giorgia-meloni] chiama [Trump|donald-trump].
+ [Witkoff|steve-witkoff] vola a [Mosca|moscow].
+ La [Nato|nato] tace.
+ [Sergej Lavrov|sergei-lavrov] risponde.
+ Il [piano in 19 punti|19-point-plan] è più corto.
- È nato a Roma.
- Costa Crociere parte.`,
  ar: `+ وصل [كيريل ديمترييف|kirill-dmitriev] ليلا.
+ [خطة من 28 نقطة|28-point-plan] وصلت إلى [كييف|kyiv].
+ [خطة السلام الأميركية المؤلفة من ٢٨ نقطة|28-point-plan] سُربت.
+ قال [ترامب|donald-trump] و[بوتين|vladimir-putin] كلاما آخر.
+ تحدث ل[ترامب|donald-trump] طويلا.
+ رد [الكرملين|kremlin] على [زيلينسكي|volodymyr-zelenskyy].
+ سافر [ويتكوف|steve-witkoff] إلى [موسكو|moscow].
+ [تـرامـب|donald-trump] يستعجل.
+ [أوكرانيا|ukraine] و[روسيا|russia] تتفاوضان.
+ نفى [بيسكوف|dmitry-peskov] ذلك.
+ التقى [لافروف|sergei-lavrov] نظيره.
+ [فلاديمير بوتين|vladimir-putin] ينتظر.
+ و[دونالد ترامب|donald-trump] أيضا.
- استقبلوه بحماس كبير.
- برج ترامب مغلق.`,
  zh: `+ [瓦德普爾|johann-wadephul]與[德裏斯科爾|dan-driscoll]通話。
+ [特朗普|donald-trump]提出[28点和平计划|28-point-plan]。
+ 这份“[28点”新计划|28-point-plan]已送达[基辅|kyiv]。
+ [二十八点和平计划|28-point-plan]遭泄露。
+ [普京|vladimir-putin]与[威特科夫|steve-witkoff]会面。
+ [泽连斯基|volodymyr-zelenskyy]回应[美国|united-states]。
+ [克里姆林宫|kremlin]否认。
+ [俄罗斯|russia]和[乌克兰|ukraine]谈判。
+ [佩斯科夫|dmitry-peskov]称没有收到文本。
+ [19点计划|19-point-plan]更短。
+ [拉夫罗夫|sergei-lavrov]与[鲁比奥|marco-rubio]通话。
+ [川普|donald-trump]與[澤倫斯基|volodymyr-zelenskyy]通話。
- 比赛在28点结束。
- 伊万卡·特朗普来了。
- 埃万斯的展览开幕。`,
};
