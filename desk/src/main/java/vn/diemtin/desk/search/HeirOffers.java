package vn.diemtin.desk.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.diemtin.desk.suggest.Known;
import vn.diemtin.events.query.Query;
import vn.diemtin.events.query.Query.Field;
import vn.diemtin.store.query.QueryParser;
import vn.diemtin.store.query.QueryText;

/// Offers to search for what became of a body or a province that a search names, and for what it had charge of.
@Component
class HeirOffers {

	private static final int MOST_HEIRS = 5;

	private final Bygone bygone;

	HeirOffers(Bygone bygone) {
		this.bygone = bygone;
	}

	/// What became of something, with searches for that.
	///
	/// @param ended the first day on which it was no more
	/// @param heirs names
	/// @param also the search that looks for the heirs too; null when it does so already
	/// @param functions searches for whoever has charge of the same
	record Offer(String name, boolean agency, @Nullable LocalDate ended, List<String> heirs, @Nullable String also,
			List<Function> functions) {
	}

	/// A search by what a body has charge of.
	///
	/// @param name id of the function
	record Function(String name, String address) {
	}

	List<Offer> of(SearchAddress search) {
		List<Offer> offers = new ArrayList<>();
		Query query = QueryParser.parse(search.q()).query();
		for (Bygone.Named named : this.bygone.in(query)) {
			add(offers, offer(search, query, named));
		}
		for (String facet : List.of("agency", "province")) {
			for (String value : search.chosen(facet)) {
				Field field = facet.equals("agency") ? Field.AGENCY : Field.PROVINCE;
				Known former = this.bygone.former(value, field);
				if (former != null) {
					add(offers, offer(search, facet, former));
				}
			}
		}
		return offers;
	}

	private static void add(List<Offer> offers, Offer offer) {
		boolean isNew = offers.stream().noneMatch((other) -> other.name().equals(offer.name()));
		if (isNew && (offer.also() != null || !offer.functions().isEmpty())) {
			offers.add(offer);
		}
	}

	private static Offer offer(SearchAddress search, Query query, Bygone.Named named) {
		Known former = named.former();
		List<Query> heirs = heirs(former).stream()
			.map((heir) -> is(former, heir))
			.filter((heir) -> !asks(query, heir))
			.toList();
		String also = heirs.isEmpty() ? null : address(search, query, named, anyOf(heirs), false);
		List<Function> functions = new ArrayList<>();
		for (String function : former.functions()) {
			Query asked = new Query.FieldIs(Field.FUNCTION, function);
			if (!asks(query, asked)) {
				functions.add(new Function(function, address(search, query, named, within(asked, former), true)));
			}
		}
		return new Offer(former.name(), former.kind().isAgency(), former.ended(), heirs(former), also, functions);
	}

	private static String address(SearchAddress search, Query query, Bygone.Named named, Query more, boolean instead) {
		Query wider = Bygone.replaced(query, named.part(), named.rewritten().with(more, instead));
		return search.asking(QueryText.of(wider)).at("/search");
	}

	private static Offer offer(SearchAddress search, String facet, Known former) {
		SearchAddress wider = search;
		for (String heir : heirs(former)) {
			wider = wider.chosen(facet).contains(heir) ? wider : wider.toggled(facet, heir);
		}
		return new Offer(former.name(), former.kind().isAgency(), former.ended(), heirs(former),
				wider.equals(search) ? null : wider.at("/search"), List.of());
	}

	private static List<String> heirs(Known former) {
		return former.heirs().stream().limit(MOST_HEIRS).toList();
	}

	private static Query is(Known former, String heir) {
		return new Query.FieldIs(former.kind().isAgency() ? Field.AGENCY : Field.PROVINCE, heir);
	}

	private static Query anyOf(List<Query> parts) {
		return (parts.size() == 1) ? parts.getFirst() : new Query.AnyOf(parts);
	}

	/// What a body of a province had charge of, another has in the same province only.
	private static Query within(Query function, Known former) {
		List<Query> provinces = former.provinces()
			.stream()
			.<Query>map((province) -> new Query.FieldIs(Field.PROVINCE, province))
			.toList();
		return provinces.isEmpty() ? function : new Query.AllOf(List.of(function, anyOf(provinces)));
	}

	private static boolean asks(Query query, Query part) {
		return switch (query) {
			case Query.AllOf(List<Query> parts) -> parts.stream().anyMatch((one) -> asks(one, part));
			case Query.AnyOf(List<Query> parts) -> parts.stream().anyMatch((one) -> asks(one, part));
			case Query.FieldIs field -> field.equals(part);
			case Query.Not not -> false;
			case Query.Phrase phrase -> false;
			case Query.Words words -> false;
			case Query.OneFact fact -> false;
			case Query.Everything everything -> false;
		};
	}

}
