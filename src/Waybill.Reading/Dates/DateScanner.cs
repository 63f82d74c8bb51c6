using System.Globalization;
using Waybill.Core.Time;
using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Recognition;
using Waybill.Reading.Dates.Values;
using Waybill.Reading.Dates.Windows;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Dates;

/// <summary>
/// Finds dates and windows in a sentence: <c>since September 2023</c>, <c>between 7 September and 1 October</c>, <c>by Friday</c>. What
/// the words leave open is told by the day of publication: in what is past the last such time, in what is to come the next.
/// </summary>
internal sealed class DateScanner(Edtf? published)
{
    // No text was published near the calendar's ends: nothing is counted from a date that says so.
    private const int FirstYear = 1000;
    private const int LastYear = 8000;

    private readonly DateTime? day = published?.Latest is { Year: > FirstYear and < LastYear } latest
        ? latest.ToDateTime(TimeOnly.MinValue)
        : null;
    private readonly bool isDay = published?.Earliest == published?.Latest;

    private DateTime? told;
    private int paragraph = -1;

    /// <summary>
    /// The dates of a sentence, in order; "that month" and "the day before" go back to what the paragraph named last.
    /// </summary>
    public List<DateMention> Scan(Sentence sentence)
    {
        if (sentence.Paragraph != paragraph)
            (paragraph, told) = (sentence.Paragraph, null);
        var found = Scan(sentence.Tokens, told);
        told = found.Select(DayOf).LastOrDefault(named => named is not null) ?? told;
        return found;
    }

    /// <summary>The dates, in order.</summary>
    public List<DateMention> Scan(IReadOnlyList<Token> tokens) => Scan(tokens, null);

    private List<DateMention> Scan(IReadOnlyList<Token> tokens, DateTime? anchor)
    {
        var found = new List<DateMention>();
        var free = 0;
        foreach (var expression in TimeRecogniser.Find(tokens))
        {
            var opening = Opening.Before(tokens, expression.FirstToken, free);
            var isListed = free > 0 && expression.FirstToken == free + 1 && tokens[free].Lower is "and" or "or" or ",";
            if (!ProseFilter.IsDated(tokens, expression, opening.Relation is not null || isListed))
                continue;
            var time = new SpeechTime(
                day ?? DateTime.MinValue.AddYears(FirstYear),
                isDay && day is not null,
                TenseFinder.IsAhead(tokens, opening.First, expression.LastToken),
                anchor
            );
            // "the most in five years" counts back, and says no day; "will end in five years" says one.
            if (
                !time.IsFuture
                && expression.Value is ShiftedDate { Direction: > 0, Anchor: null, IsToldByText: false }
                && tokens[expression.FirstToken].Lower == "in"
            )
                continue;
            if (!time.IsFuture && anchor is null && IsToldByText(tokens, expression))
                continue;
            var mention = Mention(expression, opening, time);
            found.Add(mention);
            anchor = DayOf(mention) ?? anchor;
            free = mention.Last + 1;
        }

        return found;
    }

    // "the next Tuesday" of a tale is told by what it tells; "next Tuesday" is one to come.
    private static bool IsToldByText(IReadOnlyList<Token> tokens, TimeExpression expression) =>
        (expression.Value is DayPartOn part ? part.Date : expression.Value) is WeekdayDate { Choice: WeekdayChoice.Next }
        && (
            tokens[expression.FirstToken].Lower == "the" || (expression.FirstToken > 0 && tokens[expression.FirstToken - 1].Lower == "the")
        );

    private DateMention Mention(TimeExpression expression, Opening opening, SpeechTime time)
    {
        var (relation, value) = Bound(expression.Value, opening);
        var window = day is null && !Absolute.Is(value) ? Window.Unknown : Of(relation, value, time);
        if (!window.IsKnown)
            return new(opening.First, expression.LastToken, relation, "", null);
        return relation switch
        {
            DateRelation.By => new(opening.First, expression.LastToken, relation, opening.IsBefore ? window.Before : window.Last, null),
            DateRelation.Since or DateRelation.After => new(opening.First, expression.LastToken, relation, window.From, null),
            _ when window.To is null => new(opening.First, expression.LastToken, DateRelation.At, window.From, null),
            _ => new(opening.First, expression.LastToken, DateRelation.Between, window.From, window.To),
        };
    }

    private static (DateRelation Relation, TimeValue Value) Bound(TimeValue value, Opening opening) =>
        value switch
        {
            Bounded { Bound: TimeBound.Since } since when opening.IsAsOf => (DateRelation.By, since.Value),
            Bounded { Bound: TimeBound.Since } since => (DateRelation.Since, since.Value),
            Bounded { Bound: TimeBound.After } after => (DateRelation.After, after.Value),
            Bounded before => (DateRelation.By, before.Value),
            UnitPeriod { Shift: not 0, IsBare: false, Unit: not TimeUnit.Weekend } unit when opening.HasArticle => Bound(
                new CountedPeriod(new([(1, unit.Unit)]), unit.Shift),
                opening
            ),
            CountedPeriod { Direction: < 0 } => (DateRelation.Since, value),
            PeriodToDate toDate => (DateRelation.Since, toDate.Period),
            DateRange { To: Present or RelativeDay { Days: 0 } } toNow => (DateRelation.Since, toNow.From),
            _ => (opening.Relation ?? DateRelation.At, value),
        };

    private static Window Of(DateRelation relation, TimeValue value, SpeechTime time) =>
        (relation, value) switch
        {
            (DateRelation.By, PresentDay) => time.IsDay ? new(Window.Day(time.Day)) : Window.Unknown,
            (DateRelation.By, PartOfPeriod part) => PartWindows.By(part, time),
            (DateRelation.Since or DateRelation.After, PartOfPeriod part) => PartWindows.Since(part, time),
            _ => WindowWriter.Of(value, time),
        };

    private static DateTime? DayOf(DateMention mention) =>
        DateTime.TryParseExact(
            mention.To ?? mention.From,
            ["yyyy-MM-dd", "yyyy-MM"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var named
        )
            ? named
            : null;
}
