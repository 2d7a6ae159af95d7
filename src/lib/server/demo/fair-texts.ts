/** What the made-up organiser says of the event, in the languages of most of its firms. */
export const fairTexts: Record<string, { summary: string; description: string; arrival?: string }> = {
	en: {
		summary: 'Two days of one-to-one meetings for firms of fifteen regions, at tables in Klaipėda and online.',
		description:
			'Eighty firms that make, grow, build and write things meet those who need them. Every meeting is agreed beforehand by both sides, lasts twenty minutes at a table or thirty online, and has a purpose in one sentence. In between there is coffee, and time to walk along the quay.',
		arrival:
			'The Old Loggia Warehouse stands by the river, ten minutes on foot from the bus station. Check-in opens at 8:45.'
	},
	lt: {
		summary: 'Dvi dalykinių susitikimų dienos penkiolikos regionų įmonėms: prie stalų Klaipėdoje ir nuotoliniu būdu.',
		description:
			'Aštuoniasdešimt įmonių, kurios gamina, augina, stato ir programuoja, susitinka su tais, kuriems to reikia. Dėl kiekvieno susitikimo iš anksto susitaria abi pusės; prie stalo jis trunka dvidešimt minučių, nuotoliniu būdu – trisdešimt.',
		arrival:
			'Senasis loggijų sandėlis stovi prie upės, dešimt minučių pėsčiomis nuo autobusų stoties. Registracija prasideda 8.45 val.'
	},
	it: {
		summary: 'Due giorni di incontri individuali per imprese di quindici regioni, ai tavoli di Klaipėda e online.',
		description:
			'Ottanta imprese incontrano chi ha bisogno di quello che fanno. Ogni incontro è concordato prima da entrambe le parti: venti minuti al tavolo, trenta online.'
	},
	pl: {
		summary: 'Dwa dni rozmów dwustronnych dla firm z piętnastu regionów, przy stołach w Kłajpedzie i zdalnie.',
		description:
			'Osiemdziesiąt firm spotyka się z tymi, którym potrzebne są ich wyroby i usługi. Każde spotkanie obie strony uzgadniają wcześniej: dwadzieścia minut przy stole albo trzydzieści zdalnie.'
	},
	hu: {
		summary: 'Két nap kétoldalú tárgyalás tizenöt régió cégeinek, asztaloknál Klaipėdában és az interneten.',
		description:
			'Nyolcvan cég találkozik azokkal, akiknek szükségük van arra, amit készít. Minden találkozót előre egyeztet a két fél: asztalnál húsz, az interneten harminc percig tart.'
	},
	es: {
		summary: 'Dos días de reuniones bilaterales para empresas de quince regiones, en mesas en Klaipėda y en línea.',
		description:
			'Ochenta empresas se reúnen con quienes necesitan lo que hacen. Las dos partes acuerdan antes cada reunión: veinte minutos en la mesa o treinta en línea.'
	},
	sv: {
		summary: 'Två dagar med enskilda möten för företag från femton regioner, vid bord i Klaipėda och på nätet.',
		description:
			'Åttio företag träffar dem som behöver det de gör. Varje möte är avtalat i förväg av båda: tjugo minuter vid ett bord eller trettio på nätet.'
	}
};
