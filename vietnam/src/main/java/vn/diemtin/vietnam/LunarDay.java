package vn.diemtin.vietnam;

/// A day of the lunisolar calendar.
///
/// @param year the year that begins with Tết of that solar year
/// @param month 1 (tháng Giêng) to 12 (tháng Chạp)
/// @param leap whether it is the second month of that number
/// @param day 1 to 30
public record LunarDay(int year, int month, boolean leap, int day) {
}
