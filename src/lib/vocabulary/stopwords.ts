import type { Language } from '#lib/vocabulary/model.ts';

/** Small words that say nothing about what a firm makes, folded; they also give a language away. */
export const stopwords: Record<Language, string> = {
	en: 'a an and are as at be by for from has have in is it its of on or our that the their they this to us was we were which with you your not other all also can will more who what how into',
	it: 'a ad al alla alle agli ai anche che chi ci con da dal dalla dalle dei del della delle degli di e ed gli ha hanno i il in la le lo ma nel nella nei nelle noi non o per piu sono su sul sulla tra un una uno altri altre nostri nostra come questo siamo',
	pl: 'a ale czy dla do i ich jak jako jest na nie nasz nasza nasze naszych o od oraz po pod przez przy sa sie ta te to w we wraz z za ze tym ktore ktory ktora innych inne jestesmy tego',
	lt: 'ir ar su be bei del iki is i kad kaip kas kuri kurie kuris mes mums musu ne nuo o per po prie tai taip uz yra jie jis ji kitas kita kiti kitos kitu bet esame taip pat',
	hu: 'a az es egy hogy is nem meg vagy mint de ha ez azt ezt aki ami mi mely melyek valamint csak egyeb szamara vagyunk kell volt lesz illetve kozott alatt utan fel le ki be',
	es: 'a al ante como con cual de del desde donde e el ella en es esta este estos ha han hay la las lo los mas ni no nos nuestra nuestro nuestros o para pero por que se sin son su sus tambien un una unas unos y otros otras somos muy',
	sv: 'alla att av de den det detta dig du efter en ett eller fran for ha har hos i in inte ar jag kan man med men mot nar ni och om oss pa sa sig ska som till under upp ut var vara vart vi vid vill andra vara',
	de: 'aber alle als am an auch auf aus bei bis das dass dem den der des die durch ein eine einem einen einer eines er es fur hat haben im in ist mit nach nicht oder sein sich sie sind so sowie uber um und unser unsere unserer vom von vor war wie wir wird zu zum zur andere anderen'
};

/** Every language's small words together. */
export const everyStopword = new Set(Object.values(stopwords).flatMap((list) => list.split(' ')));
