using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>A time expression in a sentence.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="LastToken">Index of its last token.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Value">What it means.</param>
internal sealed record TimeExpression(int FirstToken, int LastToken, int Start, int End, TimeValue Value);

/// <summary>Finds the time expressions of a sentence: from left to right, the longest at each place, none within another.</summary>
internal static class TimeRecogniser
{
    private const int Farthest = 64;

    // "no later than the", "the rest of the": the most words before the first that is a time or a number.
    private const int FarthestAnchor = 5;

    /// <summary>The expressions, in order.</summary>
    public static List<TimeExpression> Find(IReadOnlyList<Token> tokens)
    {
        var found = new List<TimeExpression>();
        var line = LexemeCutter.Cut(tokens);
        var anchor = -1;
        for (var at = 0; at < line.Count;)
        {
            while (anchor < at || (anchor < line.Count && !IsAnchor(line[anchor])))
                anchor++;
            if (anchor == line.Count)
                break;
            if (anchor - at <= FarthestAnchor && CanOpen(line[at]) && Longest(line, at) is { } longest && longest.Next <= at + Farthest)
            {
                found.Add(Make(line, at, longest));
                at = longest.Next;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    private static bool IsAnchor(Lexeme lexeme) => lexeme.IsAnchor || Holidays.CanOpen(lexeme.Text);

    private static bool CanOpen(Lexeme lexeme) =>
        lexeme.Word is { IsInner: false }
        || lexeme.Number >= 0
        || lexeme.Text is ">" or "<" or "'" or "’" or "‘"
        || char.IsAsciiDigit(lexeme.Text[0])
        || Holidays.CanOpen(lexeme.Text);

    private static Found<TimeValue>? Longest(LexemeLine line, int at)
    {
        var (moment, period) = (MomentReader.At(line, at), PeriodReader.At(line, at).AsTime());
        return SetReader
            .At(line, at)
            .OrLonger(RangeReader.At(line, at))
            .OrLonger(moment)
            .OrLonger(OffsetReader.At(line, at))
            .OrLonger(WithClosing(line, period))
            .OrLonger(BoundReader.At(line, at))
            .OrLonger(CountedReader.Clock(line, at).AsTime())
            .OrLonger(WithClosing(line, moment))
            .OrLonger(Length(line, at));
    }

    // "2012 or later", "3 pm or later on Monday"
    private static Found<TimeValue>? WithClosing(LexemeLine line, Found<TimeValue>? time)
    {
        if (time is not { Value: not (Present or DayPart) } found || BoundReader.Closing(line, found.Next) is not { } closing)
            return time;
        if (found.Value is ClockTime clock)
        {
            var next = line.Text(closing.Next) == "on" ? closing.Next + 1 : closing.Next;
            if (DateReader.At(line, next) is { } date)
                return new(new Bounded(closing.Value, new Moment(date.Value, clock)), date.Next);
        }

        return new(new Bounded(closing.Value, found.Value), closing.Next);
    }

    private static Found<TimeValue>? Length(LexemeLine line, int at)
    {
        var (bound, next) = (line.Text(at), line.Text(at + 1)) switch
        {
            ("more", "than") => ("more", at + 2),
            ("less", "than") => ("less", at + 2),
            ("over", _) => ("more", at + 1),
            ("at", "least") => ("more", at + 2),
            ("at", "most") => ("less", at + 2),
            _ => (null, at),
        };
        return DurationReader.At(line, next) is { } length ? new(length.Value with { Bound = bound }, length.Next) : null;
    }

    private static TimeExpression Make(LexemeLine line, int first, Found<TimeValue> found)
    {
        var last = line[found.Next - 1];
        // "in Aug.": the dot of an abbreviation at the end is left out, that of "p.m." is not.
        var isDotted = last.Text.Length > 2 && last.Text[^1] == '.' && last.Text[..^1].IndexOf('.') < 0;
        return new(line[first].Token, last.Token, line[first].Start, isDotted ? last.End - 1 : last.End, found.Value);
    }
}
