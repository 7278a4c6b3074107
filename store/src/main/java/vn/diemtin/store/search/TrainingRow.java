package vn.diemtin.store.search;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.TrainingFact;

/// A training event and the article that tells of it.
///
/// @param from first day, when a day or a coarser date is known
/// @param to last day
public record TrainingRow(ArticleRef article, TrainingFact training, @Nullable LocalDate from, @Nullable LocalDate to) {
}
