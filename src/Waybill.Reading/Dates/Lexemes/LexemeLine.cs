using Waybill.Reading.Dates.Recognition;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Lexemes;

/// <summary>The lexemes of a sentence, and what was read at each; an index beyond them gives <see cref="Lexeme.None"/>.</summary>
internal sealed class LexemeLine(Lexeme[] lexemes)
{
    /// <summary>How many there are.</summary>
    public int Count => lexemes.Length;

    /// <summary>How many readers wait for what others read.</summary>
    public int Depth { get; set; }

    /// <summary>The days read so far.</summary>
    public Memo<DateValue> Days { get; } = new(lexemes.Length);

    /// <summary>The stretches of days read so far.</summary>
    public Memo<PeriodValue> Periods { get; } = new(lexemes.Length);

    /// <summary>The plain stretches of days read so far.</summary>
    public Memo<PeriodValue> PlainPeriods { get; } = new(lexemes.Length);

    /// <summary>The days with times read so far.</summary>
    public Memo<TimeValue> Moments { get; } = new(lexemes.Length);

    /// <summary>The times of day read so far.</summary>
    public Memo<ClockTime> Clocks { get; } = new(lexemes.Length);

    /// <summary>The lengths read so far.</summary>
    public Memo<Duration> Durations { get; } = new(lexemes.Length);

    /// <summary>The lexeme at an index.</summary>
    public Lexeme this[int at] => (uint)at < (uint)lexemes.Length ? lexemes[at] : Lexeme.None;

    /// <summary>The text at an index.</summary>
    public string Text(int at) => (uint)at < (uint)lexemes.Length ? lexemes[at].Text : "";

    /// <summary>What the word at an index can be.</summary>
    public TimeWord? Word(int at) => (uint)at < (uint)lexemes.Length ? lexemes[at].Word : null;

    /// <summary>True when nothing stands between a lexeme and the one before it.</summary>
    public bool IsGlued(int at) => at > 0 && at < lexemes.Length && lexemes[at].Start == lexemes[at - 1].End;

    /// <summary>The index after a word, when it stands there; the same index when it does not.</summary>
    public int Skip(int at, string text) => Text(at) == text ? at + 1 : at;

    /// <summary>The index after an article.</summary>
    public int SkipThe(int at) => Text(at) is "the" ? at + 1 : at;

    /// <summary>The index after an article that stands before a name: <c>the April</c>, not <c>the year</c>.</summary>
    public int SkipIfNamed(int at) => Text(at) == "the" && Word(at + 1)?.Unit is null ? at + 1 : at;

    /// <summary>True for a dash of any length.</summary>
    public bool IsDash(int at) => Text(at) is "-" or "–" or "—" or "~" or "‑";
}
