using System.Runtime.InteropServices;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration;
using Waybill.Matching.Transliteration.Romanised;

namespace Waybill.Matching.Screening.Indexing;

/// <summary>The words of the names of one kind, each once, found by words that may be one. Safe for many threads.</summary>
internal sealed class IndexedWords
{
    // Over all words that were asked for.
    private const int MostKnown = 4_000_000;

    // Of more words than these, those that are looked at are taken apart when they are first needed.
    private const int MostKept = 300_000;

    // What a word is remembered with that was looked up so, or that is more than its folded letters.
    private const char InSyllables = '\0';
    private const char AsWritten = '\u0001';
    private const char Cut = '\u0002';
    private const char Headed = '\u0003';
    private const char Given = '\u0004';
    private const char OfSaint = '\u0005';

    private readonly NameKind kind;
    private readonly RomanMeeting meeting;
    private readonly TextTable texts;
    private readonly WordShapes shapes;
    private readonly WordReadings readings;
    private readonly KeyBuckets keys;
    private readonly NamePart?[] parts;
    private readonly KnownWords known = new(MostKnown);
    private readonly KnownWords knownRuns = new(MostKnown);

    /// <summary>Words of arrays that the builder or a file gives.</summary>
    public IndexedWords(NameKind kind, TextTable texts, WordShapes shapes, WordReadings readings, KeyBuckets keys)
    {
        (this.kind, this.texts, this.shapes, this.readings, this.keys) = (kind, texts, shapes, readings, keys);
        meeting = RomanMeeting.OfWords(kind);
        parts = new NamePart?[texts.Count];
    }

    /// <summary>How many words there are.</summary>
    public int Count => texts.Count;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="IndexException">It is cut off or damaged.</exception>
    public static IndexedWords Read(IndexReader reader, NameKind kind)
    {
        var texts = TextTable.Read(reader);
        var (shapes, readings) = (WordShapes.Read(reader, texts.Count), WordReadings.Read(reader, texts));
        var keys = KeyBuckets.Read(reader);
        return keys.Holds(texts.Count) ? new(kind, texts, shapes, readings, keys) : throw reader.Fault("its words do not hold");
    }

    /// <summary>Writes the words.</summary>
    public void Write(IndexWriter writer)
    {
        texts.Write(writer);
        shapes.Write(writer);
        readings.Write(writer);
        keys.Write(writer);
    }

    /// <summary>Keeps words that are taken apart already.</summary>
    public void Keep(NamePart[] taken)
    {
        if (parts.Length <= MostKept)
            taken.CopyTo(parts, 0);
    }

    /// <summary>The words that may be one with a part of a name, or with a run of parts.</summary>
    /// <param name="part">The part.</param>
    /// <param name="isJoined">True for a run.</param>
    /// <param name="inSyllables">True where the name may be Korean or Chinese as a whole.</param>
    /// <param name="desk">Where it is looked up.</param>
    public AlikeWords Alike(NamePart part, bool isJoined, bool inSyllables, SearchDesk desk)
    {
        var memory = isJoined ? knownRuns : known;
        var text = Memo(part, inSyllables);
        if (memory.Find(text) is { } remembered)
            return remembered;
        desk.BeginWords();
        WordKeys.OfAsked(part, isJoined, desk.Keys);
        if (MayBeShort(part) && !isJoined)
        {
            foreach (var other in Nicknames.Embedded.Of(part.Folded))
                WordKeys.OfAsked(NameWords.PartOf(other, kind), isJoined: true, desk.Keys);
        }

        foreach (var key in desk.Keys)
        {
            foreach (var word in keys.WordsOf(key))
                desk.Words.Add(word);
        }

        Match(part, isJoined, desk);
        if (inSyllables)
            MatchSyllables(part, isJoined, desk);
        desk.Matches.Sort((one, other) => one.Word - other.Word);
        return memory.Keep(text, new([.. desk.Matches], [.. desk.Unmeasured]));
    }

    /// <summary>
    /// How far a word of another script is from a part, or a run of parts, that it may be one with; infinitely where it is not. This is
    /// what costs most of a search, so that it is asked for only of words in names that other words found too.
    /// </summary>
    public float Across(NamePart part, int word, bool isJoined) =>
        (float)(Distance(part, PartAt(word), isJoined) ?? double.PositiveInfinity);

    // All that tells one word asked for from another: what was found for one must not be taken for another's.
    private static string Memo(NamePart part, bool inSyllables)
    {
        var text = part.Text.Equals(part.Folded, StringComparison.OrdinalIgnoreCase)
            ? part.Folded
            : string.Concat(part.Folded, [AsWritten], part.Text);
        if (!part.Head.Equals(part.Folded, StringComparison.Ordinal))
            text = string.Concat(text, [Headed], part.Head);
        if (part.IsGivenName)
            text += Given;
        if (part.IsOfSaint)
            text += OfSaint;
        return (part.IsCut, inSyllables) switch
        {
            (false, false) => text,
            (true, false) => text + Cut,
            (false, true) => text + InSyllables,
            _ => string.Concat(text, [Cut, InSyllables]),
        };
    }

    // Most candidates are measured together, by their letters alone.
    private void Match(NamePart part, bool isJoined, SearchDesk desk)
    {
        var canMeasure = !isJoined && WordShapes.CanMeasure(part);
        var (asSounded, others) = desk.BeginMeasured();
        var areLaid = false;
        foreach (var word in desk.Words.Numbers)
        {
            if (canMeasure && shapes.CanMeasure(word, part))
                (shapes.AreAsSounded(word, part) ? asSounded : others).Add(word);
            else if (shapes.AreAcross(word, part) && (isJoined || kind != NameKind.Person || !shapes.MayBeShortForm(word, part)))
            {
                if (!areLaid)
                    desk.Readings.Take(part.Prepared.Readings);
                areLaid = true;
                if (shapes.MayBeOneAnyway(word, part) || MaySound(part.Prepared, desk.Readings, word))
                    desk.Unmeasured.Add(word);
            }
            else if (Match(part, word, isJoined) is { } match)
                desk.Matches.Add(match);
        }

        Measure(part, asSounded, bySound: false, desk);
        Measure(part, others, bySound: true, desk);
    }

    /// <summary>True where a word of the index and a part are of two scripts.</summary>
    public bool AreAcross(NamePart part, int word) => shapes.AreAcross(word, part);

    /// <summary>As <see cref="CrossScript.MaySound"/>, but words that need not be are not taken apart.</summary>
    /// <param name="asked">The word that is asked for.</param>
    /// <param name="itsReadings">Its readings, laid out.</param>
    /// <param name="word">A word of another script.</param>
    public bool MaySound(PreparedToken asked, ReadingPlaces itsReadings, int word)
    {
        var script = shapes.ScriptOf(word);
        if ((asked.Script, script) is (Script.Han, Script.Hangul) or (Script.Hangul, Script.Han))
            return CrossScript.MaySound(asked, PartAt(word).Prepared);
        if (readings.AreAlike(itsReadings, word))
            return true;
        if (!readings.MaySpell(asked, word, script))
            return false;
        var stored = PartAt(word).Prepared;
        return CrossScript.Spells(asked, stored) || CrossScript.Spells(stored, asked);
    }

    // "Lee" for "Ri": what the letters part, the syllables that both may spell can join.
    private void MatchSyllables(NamePart part, bool isJoined, SearchDesk desk)
    {
        if (part.Romanised.Usages == 0)
            return;
        desk.BeginSyllables();
        WordKeys.OfSyllables(part, meeting, desk.Keys);
        foreach (var key in desk.Keys)
        {
            foreach (var word in keys.WordsOf(key))
                desk.Words.Add(word);
        }

        var nearer = desk.Nearer;
        foreach (var word in desk.Words.Numbers)
        {
            if (PartDistance.BySyllables(part, PartAt(word), meeting) is { } distance)
                nearer.Add(word, (float)distance);
        }

        var matches = CollectionsMarshal.AsSpan(desk.Matches);
        foreach (ref var match in matches)
        {
            if (nearer.Remove(match.Word, out var distance) && distance < match.Distance)
                match = match with { Distance = distance };
        }

        foreach (var (word, distance) in nearer)
        {
            var isAcross = desk.Unmeasured.Remove(word);
            desk.Matches.Add(new(word, isAcross ? Math.Min(distance, Across(part, word, isJoined)) : distance, false));
        }
    }

    private void Measure(NamePart part, List<int> numbers, bool bySound, SearchDesk desk)
    {
        var costs = desk.Costs(numbers.Count);
        shapes.Measure(part, CollectionsMarshal.AsSpan(numbers), bySound, costs);
        for (var i = 0; i < numbers.Count; i++)
        {
            var mayBeOne = shapes.MayBeOneAnyway(numbers[i], part);
            if (mayBeOne && Match(part, numbers[i], isJoined: false) is { } match)
                desk.Matches.Add(match);
            else if (!mayBeOne && shapes.Distance(costs[i], numbers[i], part) is { } distance)
                desk.Matches.Add(new(numbers[i], (float)distance, false));
        }
    }

    private WordMatch? Match(NamePart part, int number, bool isJoined)
    {
        var word = PartAt(number);
        var isShortForm = MayBeShort(part) && !isJoined && part.NicknameLines.Length > 0 && part.Folded != word.Folded;
        if (isShortForm && part.NicknameLines.AsSpan().ContainsAny(word.NicknameLines))
            return new(number, 0, true);
        if (part.Folded == word.Folded && part.Script == word.Script && !part.IsBlankless)
            return new(number, 0, false);
        return Distance(part, word, isJoined) is { } distance ? new(number, (float)distance, false) : null;
    }

    // Saints are called by their names.
    private bool MayBeShort(NamePart part) => kind == NameKind.Person || part.IsOfSaint;

    // What is a run to one side may be a word to the other; across scripts a run has no more room than a word.
    private static double? Distance(NamePart part, NamePart word, bool isJoined)
    {
        // What the names are as a whole is not seen here; syllables are looked at by themselves.
        if (!isJoined && PartDistance.Of(part, word, default) is var (alone, _))
            return alone;
        var mayBeRun = isJoined || (part.Script == word.Script && part.IsBlankless);
        return mayBeRun ? PartDistance.OfRun(part, word, default) ?? PartDistance.OfRun(word, part, default) : null;
    }

    private NamePart PartAt(int word) => parts[word] ??= NameWords.PartOf(texts[word], kind);
}
