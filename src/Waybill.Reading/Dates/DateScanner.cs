using Waybill.Core.Time;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Dates;

/// <summary>
/// Finds dates and simple windows in a sentence: <c>since September 2023</c>, <c>between 7 September and 1 October</c>, <c>by
/// Friday</c>.
/// </summary>
internal sealed class DateScanner(Edtf? published)
{
    // No text was published near the calendar's ends: nothing is counted from a date that says so.
    private const int FirstYear = 1000;
    private const int LastYear = 9000;

    private readonly DateOnly? day = Usable(published);
    private readonly DatePointReader points = new(Usable(published), published?.Earliest == published?.Latest);

    private readonly PeriodReader periods = new(Usable(published));

    /// <summary>The dates, in order.</summary>
    public List<DateMention> Scan(IReadOnlyList<Token> tokens)
    {
        var found = new List<DateMention>();
        for (var at = 0; at < tokens.Count;)
        {
            var date = At(tokens, at);
            if (date is not null)
                found.Add(date);
            at = date is null ? at + 1 : date.Last + 1;
        }

        return found;
    }

    private static DateOnly? Usable(Edtf? published) =>
        published?.Latest is { Year: > FirstYear and < LastYear } latest ? latest : null;

    private DateMention? At(IReadOnlyList<Token> tokens, int first)
    {
        if (periods.At(tokens, first) is { } period)
            return period;
        var (relation, start) = Opening(tokens, first);
        if (relation is null)
            return null;
        if (relation is DateRelation.Between or DateRelation.Since && Window(tokens, first, start) is { } window)
            return window;
        if (relation == DateRelation.Between || points.At(tokens, start, bare: start == first) is not { } point)
            return null;
        if (Window(tokens, first, start, dashOnly: true) is { } dashed)
            return dashed;
        return new(
            first,
            point.Last,
            point.ResolvedEnd is null ? relation.Value : DateRelation.Between,
            point.ToEdtf(day) ?? "",
            point.ResolvedEnd
        );
    }

    private DateMention? Window(IReadOnlyList<Token> tokens, int first, int start, bool dashOnly = false)
    {
        if (points.At(tokens, start, bare: false) is not { } a || a.Last + 2 >= tokens.Count)
            return null;
        var join = tokens[a.Last + 1].Lower;
        if (dashOnly ? join is not ("–" or "-") : join is not ("and" or "to" or "until" or "till" or "through" or "-" or "–"))
            return null;
        if (points.At(tokens, a.Last + 2, bare: false) is not { } b || b.ToEdtf(day) is not { } to)
            return null;
        // "between 7 September and 1 October 2023": one year for both, and the first may not lie after the second.
        var year = b.Year ?? (to.Length >= 4 ? int.Parse(to.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture) : null);
        var from = (a with { Month = a.Month ?? (a.Day is null ? null : b.Month) }).ToEdtf(day, a.Month > b.Month ? year - 1 : year);
        return from is null || string.CompareOrdinal(from, to) > 0 ? null : new(first, b.Last, DateRelation.Between, from, to);
    }

    private static (DateRelation? Relation, int Start) Opening(IReadOnlyList<Token> tokens, int first)
    {
        var next = first + 1 < tokens.Count ? tokens[first + 1].Lower : "";
        return tokens[first].Lower switch
        {
            "since" or "starting" or "beginning" => (DateRelation.Since, first + 1 + (next is "in" or "from" ? 1 : 0)),
            "from" => (DateRelation.Since, first + 1),
            "by" or "until" or "till" or "before" => (DateRelation.By, first + 1),
            "as" when next == "of" => (DateRelation.By, first + 2),
            "after" => (DateRelation.After, first + 1),
            "between" => (DateRelation.Between, first + 1),
            "on" or "in" or "during" or "of" or "dated" or "throughout" => (DateRelation.At, first + 1),
            _ => (DateRelation.At, first),
        };
    }
}
