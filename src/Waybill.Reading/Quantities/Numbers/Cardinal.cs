namespace Waybill.Reading.Quantities.Numbers;

/// <summary>A cardinal in words, digits or both: <c>two hundred and fifty</c>, <c>4.8 million</c>, <c>3 hundred and 21</c>.</summary>
/// <param name="Value">The value.</param>
/// <param name="Next">Index of the lexeme after it.</param>
/// <param name="Scale">The multiplier that its last word is; 1 when it is none.</param>
/// <param name="And">Index of the last "and" in it; -1 when there is none.</param>
/// <param name="Head">What stands before that "and".</param>
/// <param name="HeadScale">The multiplier that the last word before that "and" is.</param>
/// <param name="Form">How it is written.</param>
/// <param name="IsWords">True when it holds no digits.</param>
/// <param name="IsGlued">True when letters are glued to its end.</param>
internal readonly record struct Cardinal(
    double Value,
    int Next,
    double Scale,
    int And,
    double Head,
    double HeadScale,
    NumberForm Form,
    bool IsWords,
    bool IsGlued
)
{
    // Far above what is ever counted; it bounds "million million million …".
    private const double Largest = 1e24;

    /// <summary>The longest cardinal that begins at a lexeme and ends before another; null when none does.</summary>
    public static Cardinal? At(ReadOnlySpan<Lexeme> row, int at, int end)
    {
        row = row[..end];
        if (Segment(row, at) is not { } whole)
            return null;
        while (whole.Scale >= 1000)
        {
            var and = row.Is(whole.Next, "and") ? whole.Next : -1;
            var next =
                and >= 0 ? and + 1
                : row.IsHyphen(whole.Next) && row.IsGluedWord(whole.Next + 1) ? whole.Next + 1
                : whole.Next;
            if (Segment(row, next) is not { } part || part.Value <= 0 || part.Value >= whole.Scale || !Joins(row, part, and >= 0))
                break;
            whole = part with
            {
                Value = whole.Value + part.Value,
                And = part.And >= 0 ? part.And : and,
                Head = whole.Value + (part.And >= 0 ? part.Head : 0),
                HeadScale = part.And >= 0 ? part.HeadScale : whole.Scale,
                IsWords = whole.IsWords && part.IsWords,
            };
        }

        return whole;
    }

    // "4 thousand 3 hundred", "3 million and 21"; but not "3 million 152 mm shells".
    private static bool Joins(ReadOnlySpan<Lexeme> row, Cardinal part, bool hasAnd) =>
        part.IsWords
        || part.Scale > 1
        || (part.And >= 0 && part.HeadScale > 1)
        || (hasAnd && part is { Form: NumberForm.Integer, Value: > 0 and < 100, IsGlued: false } && !row.IsCalibre(part.Next));

    private static Cardinal? Segment(ReadOnlySpan<Lexeme> row, int at)
    {
        var group = Numeral.At(row, at) is { } numeral
            ? new Cardinal(numeral.Value, numeral.Next, 1, -1, 0, 1, numeral.Form, false, numeral.IsGlued)
            : Small(row, at) ?? Article(row, at);
        if (group is not { } read || read.IsGlued)
            return group;
        read = Hundreds(row, read);
        read = Point(row, read);
        return Scaled(row, read);
    }

    // "a" before a multiplier
    private static Cardinal? Article(ReadOnlySpan<Lexeme> row, int at) =>
        row.Is(at, "a") && row.Cardinal(at + 1) is { Class: NumberClass.Hundred or NumberClass.Scale or NumberClass.Dozen }
            ? Words(1, at + 1)
            : null;

    private static Cardinal Words(double value, int next) => new(value, next, 1, -1, 0, 1, NumberForm.Integer, true, false);

    // One to ninety-nine.
    private static Cardinal? Small(ReadOnlySpan<Lexeme> row, int at)
    {
        if (row.Cardinal(at) is not { Class: NumberClass.Unit or NumberClass.Teen or NumberClass.Tens } word)
            return null;
        var next = row.AfterHyphen(at + 1);
        return word.Class == NumberClass.Tens && row.Cardinal(next) is { Class: NumberClass.Unit, Value: > 0 } unit
            ? Words(word.Value + unit.Value, next + 1)
            : Words(word.Value, at + 1);
    }

    private static Cardinal Hundreds(ReadOnlySpan<Lexeme> row, Cardinal group)
    {
        var at = row.AfterHyphen(group.Next);
        if (row.Cardinal(at) is not { Class: NumberClass.Hundred })
            return group;
        group = group with { Value = Numeral.Rounded(group.Value * 100), Next = at + 1, Scale = 100, Form = NumberForm.Integer };
        var hasAnd = row.Is(at + 1, "and");
        var next = hasAnd ? at + 2 : row.AfterHyphen(at + 1);
        var rest = Small(row, next) ?? (hasAnd ? Digits(row, next) : null);
        if (rest is not { } part)
            return group;
        return part with
        {
            Value = group.Value + part.Value,
            And = hasAnd ? at + 1 : -1,
            Head = group.Value,
            HeadScale = 100,
            IsWords = group.IsWords && part.IsWords,
        };
    }

    // The 21 of "3 hundred and 21"
    private static Cardinal? Digits(ReadOnlySpan<Lexeme> row, int at) =>
        Numeral.At(row, at) is { IsPlain: true, IsGlued: false, Value: > 0 and < 100 } numeral
        && !row.IsCalibre(numeral.Next)
        && row.Cardinal(numeral.Next) is not { Class: NumberClass.Hundred }
            ? new(numeral.Value, numeral.Next, 1, -1, 0, 1, NumberForm.Integer, false, false)
            : null;

    // "five point five", "nought point nought three", "point seventy-one"
    private static Cardinal Point(ReadOnlySpan<Lexeme> row, Cardinal whole)
    {
        if (!whole.IsWords || !row.Is(whole.Next, "point"))
            return whole;
        var (value, place, at) = (whole.Value, 0, whole.Next + 1);
        while (place < 15 && Small(row, at) is { } digits)
        {
            place += digits.Value < 10 ? 1 : 2;
            value += digits.Value / Math.Pow(10, place);
            at = digits.Next;
        }

        return place == 0
            ? whole
            : whole with
            {
                Value = Numeral.Rounded(value),
                Next = at,
                Form = NumberForm.Decimal,
                And = -1,
                Scale = 1,
            };
    }

    private static Cardinal Scaled(ReadOnlySpan<Lexeme> row, Cardinal group)
    {
        while (group.Value < Largest)
        {
            var at = row.IsHyphen(group.Next) && row.IsGluedWord(group.Next + 1) ? group.Next + 1 : group.Next;
            if (row.Cardinal(at) is not { Class: NumberClass.Scale or NumberClass.Dozen } word)
                break;
            // "three hundred and two dozen": only what follows "and" is counted in dozens.
            var head = word.Class == NumberClass.Dozen && group.And >= 0 ? group.Head : 0;
            var value = Numeral.Rounded(head + ((group.Value - head) * word.Value));
            group = group with
            {
                Value = value,
                Next = at + 1,
                Scale = (group.Scale >= 1000 ? group.Scale : 1) * word.Value,
                And = -1,
                Form = value == Math.Floor(value) ? NumberForm.Integer : group.Form,
            };
            if (word.Class == NumberClass.Dozen)
                break;
        }

        return group;
    }
}
