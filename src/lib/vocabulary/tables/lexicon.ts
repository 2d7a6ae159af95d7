import engineering from '#lib/vocabulary/tables/lexicon-engineering.ts';
import everyday from '#lib/vocabulary/tables/lexicon-everyday.ts';
import goods from '#lib/vocabulary/tables/lexicon-goods.ts';
import more from '#lib/vocabulary/tables/lexicon-more.ts';
import services from '#lib/vocabulary/tables/lexicon-services.ts';

/** Every line of the lexicon. */
export default `${goods}${engineering}${services}${more}${everyday}`;
