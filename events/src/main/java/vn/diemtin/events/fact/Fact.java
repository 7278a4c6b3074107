package vn.diemtin.events.fact;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// Something that an article says.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({ @JsonSubTypes.Type(value = DateFact.class, name = "date"),
		@JsonSubTypes.Type(value = StatisticFact.class, name = "statistic"),
		@JsonSubTypes.Type(value = AgencyFact.class, name = "agency"),
		@JsonSubTypes.Type(value = PlaceFact.class, name = "place"),
		@JsonSubTypes.Type(value = DocumentFact.class, name = "document"),
		@JsonSubTypes.Type(value = TrainingFact.class, name = "training") })
public sealed interface Fact permits DateFact, StatisticFact, AgencyFact, PlaceFact, DocumentFact, TrainingFact {

	/// Where it was read.
	Evidence evidence();

}
