namespace Waybill.Reading.Quantities.Numbers;

/// <summary>Finds numbers, places in an order, shares, ranges and measures in English text, each in one pass.</summary>
internal static class NumberRecogniser
{
    /// <summary>The cardinals and fractions; those ratios that are asked for are among the latter.</summary>
    public static List<Recognised> Numbers(string text, Ratios ratios = Ratios.All)
    {
        var row = Lexer.Cut(text);
        return Numbers(row, ratios)
            .ConvertAll(n => new Recognised(row[n.First].Start, row[n.Next - 1].End, RecognisedKind.Number)
            {
                Value = n.Value,
                Form = n.Form,
            });
    }

    /// <summary>The cardinals and fractions in a row of lexemes.</summary>
    public static List<NumberSpan> Numbers(ReadOnlySpan<Lexeme> row, Ratios ratios)
    {
        var found = new List<NumberSpan>();
        for (var at = 0; at < row.Length;)
        {
            var number = CanStart(row[at]) ? NumberReader.At(row, at, ratios) : null;
            var place = CanStart(row[at]) && !row[at].IsDigits ? Ordinal.At(row, at, row.Length) : null;
            if (place is { IsPlural: false, Class: not NumberClass.Scale } ordinal && ordinal.Next > (number?.Next ?? at))
            {
                at = ordinal.Next;
                continue;
            }

            if (number is { IsGlued: false } span && !IsPronoun(row, span))
                found.Add(span);
            at = number?.Next ?? at + 1;
        }

        return found;
    }

    /// <summary>The percentages; with <paramref name="withShares"/> also "one in five" and "a third of".</summary>
    public static List<Recognised> Percentages(string text, bool withShares = false)
    {
        ReadOnlySpan<Lexeme> row = Lexer.Cut(text);
        var found = new List<Recognised>();
        for (var at = 0; at < row.Length;)
        {
            var share = ShareReader.At(row, at) ?? (withShares ? ShareReader.PartAt(row, at) : null);
            if (share is { } read)
                found.Add(new(row[at].Start, row[read.Next - 1].End, RecognisedKind.Percentage) { Value = read.Value });
            at = share?.Next ?? NumberEnd(row, at);
        }

        return found;
    }

    /// <summary>
    /// The ranges; a range between two numbers holds its upper end only with <paramref name="closed"/>; "2 in 5" is one number where
    /// <paramref name="ratios"/> hold it.
    /// </summary>
    public static List<Recognised> Ranges(string text, bool closed = false, Ratios ratios = Ratios.All)
    {
        ReadOnlySpan<Lexeme> row = Lexer.Cut(text);
        var found = new List<Recognised>();
        for (var at = 0; at < row.Length;)
        {
            if (RangeReader.At(row, at, ratios) is not { } range)
            {
                at = NumberEnd(row, at);
                continue;
            }

            found.Add(
                new(row[at].Start, row[range.Next - 1].End, RecognisedKind.Range)
                {
                    Value = range.Lower,
                    Upper = range.Upper,
                    HoldsLower = range.HoldsLower,
                    HoldsUpper = range.HoldsUpper || (closed && range.IsBetween),
                }
            );
            at = range.Next;
        }

        return found;
    }

    /// <summary>The places in an order; with <paramref name="withRelative"/> also "next", "last but one" and the like.</summary>
    public static List<Recognised> Ordinals(string text, bool withRelative = true)
    {
        ReadOnlySpan<Lexeme> row = Lexer.Cut(text);
        var found = new List<Recognised>();
        for (var at = 0; at < row.Length;)
        {
            if (PlaceReader.Relative(row, at) is { } relative)
            {
                if (withRelative)
                    found.Add(new(row[at].Start, row[relative.Next - 1].End, RecognisedKind.RelativeOrdinal) { Relative = relative.Place });
                at = relative.Next;
            }
            else if (CanStart(row[at]) && PlaceReader.At(row, at) is { } place)
            {
                found.Add(new(row[at].Start, row[place.Next - 1].End, RecognisedKind.Ordinal) { Value = place.Value });
                at = place.Next;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    /// <summary>The measures, and units named without a number.</summary>
    public static List<Recognised> Dimensions(string text)
    {
        ReadOnlySpan<Lexeme> row = Lexer.Cut(text);
        var found = new List<Recognised>();
        for (var at = 0; at < row.Length;)
        {
            var measure = DimensionReader.At(row, at);
            if (measure is { } read)
                found.Add(new(row[at].Start, row[read.Next - 1].End, RecognisedKind.Dimension) { Value = read.Value, Unit = read.Unit });
            else if (Measures.Alone(row, at) is { } alone)
                found.Add(new(row[at].Start, row[alone.Next - 1].End, RecognisedKind.Dimension) { Unit = alone.Unit });
            at = measure?.Next ?? NumberEnd(row, at);
        }

        return found;
    }

    // The end of a number that is not what is looked for: its inside is not looked at again.
    private static int NumberEnd(ReadOnlySpan<Lexeme> row, int at) =>
        CanStart(row[at]) && NumberReader.At(row, at) is { } number ? number.Next : at + 1;

    /// <summary>True for a lexeme that a number can begin with.</summary>
    public static bool CanStart(in Lexeme lexeme) =>
        lexeme.Kind switch
        {
            LexemeKind.Digits or LexemeKind.Vulgar => true,
            LexemeKind.Mark => lexeme.IsHyphen || lexeme.Word == ".",
            LexemeKind.Word => lexeme.Word is "a" or "an" or "half" or "quarter" or "minus" or "negative"
                || NumberWords.Cardinals.ContainsKey(lexeme.Word)
                || NumberWords.Ordinals.ContainsKey(lexeme.Word),
            _ => false,
        };

    // "the one you mentioned", "which one"
    private static bool IsPronoun(ReadOnlySpan<Lexeme> row, NumberSpan number) =>
        number.Next == number.First + 1
        && row[number.First].Word == "one"
        && number.First > 0
        && row[number.First - 1].Word
            is "the"
                or "this"
                or "that"
                or "which"
                or "each"
                or "every"
                or "any"
                or "some"
                or "no"
                or "another"
                or "next"
                or "previous"
                or "current"
                or "last"
                or "first"
                or "other"
                or "only";
}
