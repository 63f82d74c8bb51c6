using FsCheck;
using FsCheck.Fluent;
using Waybill.Core.Time;

namespace Waybill.Tests.Core.Time;

/// <summary>Draws expressions of every form of levels 0 and 1, close enough together to meet often.</summary>
internal static class EdtfGen
{
    private static readonly Gen<int> Year = Gen.Frequency([(8, Gen.Choose(2019, 2026)), (1, Gen.Choose(0, 9999))]);

    private static readonly Gen<string> Plain = Gen.OneOf(
        Year.Select(year => $"{year:D4}"),
        Gen.Choose(198, 203).Select(decade => $"{decade}X"),
        Gen.Choose(18, 21).Select(century => $"{century}XX"),
        Year.Select(year => $"{year:D4}-XX"),
        Year.Select(year => $"{year:D4}-XX-XX"),
        Year.Select(year => $"-{year + 1:D4}"),
        Gen.Choose(10_000, int.MaxValue).Select(year => $"Y{year}"),
        Gen.Choose(10_000, int.MaxValue).Select(year => $"Y-{year}"),
        Pair(Year, Gen.Choose(1, 12), (year, month) => $"{year:D4}-{month:D2}"),
        Pair(Year, Gen.Choose(1, 12), (year, month) => $"{year:D4}-{month:D2}-XX"),
        Pair(Year, Gen.Choose(21, 24), (year, season) => $"{year:D4}-{season}"),
        Pair(Year.Where(year => year > 0), Gen.Choose(0, 364), (year, day) => $"{new DateOnly(year, 1, 1).AddDays(day):yyyy-MM-dd}")
    );

    private static readonly Gen<string> Dated = Pair(Plain, Gen.Elements("", "", "?", "~", "%"), (date, mark) => date + mark);

    public static Gen<Edtf> Date { get; } = Dated.Select(text => Edtf.Parse(text));

    public static Gen<Edtf> Interval { get; } =
        Pair(End(Dated), End(Dated), (from, to) => $"{from}/{to}")
            .Where(text => Edtf.TryParse(text, null, out _))
            .Select(text => Edtf.Parse(text));

    public static Gen<Edtf> Any { get; } = Gen.OneOf(Date, Interval);

    public static Gen<DateOnly> Day { get; } = Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber);

    private static Gen<string> End(Gen<string> date) => Gen.Frequency([(6, date), (1, Gen.Constant("..")), (1, Gen.Constant(""))]);

    private static Gen<string> Pair<T>(Gen<T> first, Gen<string> second, Func<T, string, string> text) =>
        first.SelectMany(a => second.Select(b => text(a, b)));

    private static Gen<string> Pair(Gen<int> first, Gen<int> second, Func<int, int, string> text) =>
        first.SelectMany(a => second.Select(b => text(a, b)));
}
