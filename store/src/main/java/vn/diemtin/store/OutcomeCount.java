package vn.diemtin.store;

/// How many items ended one way at one stage.
public record OutcomeCount(String stage, String outcome, long count) {
}
