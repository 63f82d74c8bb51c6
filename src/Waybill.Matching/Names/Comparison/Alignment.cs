using Waybill.Matching.Names.Analysis;
using Waybill.Matching.Transliteration;
using Waybill.Matching.Transliteration.Romanised;

namespace Waybill.Matching.Names.Comparison;

/// <summary>Which parts of two names are taken for one another: the links worth most first, no part in two.</summary>
internal sealed class Alignment
{
    private const double NicknameDistance = 0.05;
    private const double AcronymWeight = 0.5;

    // So many letters are no chance.
    private const int LongAcronym = 4;

    // In hundredths of a letter.
    private const int MisspeltParticle = 25;

    [ThreadStatic]
    private static List<PartLink>? scratch;

    private readonly NamePart[] left;
    private readonly NamePart[] right;
    private readonly PartRun[] leftRuns;
    private readonly PartRun[] rightRuns;
    private readonly bool arePersons;
    private readonly Weighing weighing;
    private readonly bool ranks;

    /// <summary>Aligns two names.</summary>
    public Alignment(Name left, Name right, Weighing weighing)
    {
        (this.left, this.right, leftRuns, rightRuns) = (left.PartArray, right.PartArray, left.Runs, right.Runs);
        (arePersons, this.weighing, ranks) = (left.Kind == NameKind.Person, weighing, weighing != Weighing.Both);
        Meeting = RomanMeeting.Of(left, right);
        (LeftTaken, RightTaken) = (new bool[left.PartArray.Length], new bool[right.PartArray.Length]);
        Links = Choose();
    }

    /// <summary>What both names may meet in as Korean or Chinese ones.</summary>
    public RomanMeeting Meeting { get; }

    /// <summary>The links, in the order of the left name.</summary>
    public List<PartLink> Links { get; }

    /// <summary>True for each part of the left name that a link took.</summary>
    public bool[] LeftTaken { get; }

    /// <summary>The same of the right one.</summary>
    public bool[] RightTaken { get; }

    /// <summary>True where each part is one with the part at its place: of parts that are alike, the links may have taken others.</summary>
    public bool StandsInOrder() => left.Length == right.Length && StandsTurned(0);

    /// <summary>The same where one name is the other turned like a ring: "Chang Chang-ha" and "Chang-ha Chang".</summary>
    public bool StandsInRing()
    {
        if (left.Length != right.Length)
            return false;
        for (var by = 0; by < left.Length; by++)
        {
            if (StandsTurned(by))
                return true;
        }

        return false;
    }

    private bool StandsTurned(int by)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (PartDistance.Of(left[i], right[(i + by) % right.Length], Meeting, ranks) is null)
                return false;
        }

        return true;
    }

    private List<PartLink> Choose()
    {
        var links = scratch ??= [];
        links.Clear();
        Candidates(links);
        // Syllables that are alike, "Jong Chon", are first of all those at their places.
        if (links.Count > left.Length && Meeting.IsOfOneLanguage && StandsInOrder())
            links.RemoveAll(link => link.Left != link.Right || link.LeftCount + link.RightCount > 2);
        if (links.Count > 1)
            links.Sort(PartLink.ByWorth);
        var chosen = new List<PartLink>(Math.Min(links.Count, Math.Min(left.Length, right.Length)));
        foreach (var link in links)
        {
            var ofLeft = LeftTaken.AsSpan(link.Left, link.LeftCount);
            var ofRight = RightTaken.AsSpan(link.Right, link.RightCount);
            if (ofLeft.Contains(true) || ofRight.Contains(true))
                continue;
            ofLeft.Fill(true);
            ofRight.Fill(true);
            chosen.Add(link);
        }

        if (chosen.Count > 1)
            chosen.Sort(PartLink.ByPlace);
        return chosen;
    }

    private void Candidates(List<PartLink> links)
    {
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                if (Link(i, j) is { } link)
                    links.Add(link);
            }
        }

        Runs(links);
        if (arePersons)
            return;
        Acronym(left, right, false, links);
        Acronym(right, left, true, links);
    }

    // "PLA" for "People's Liberation Army": the letters must take up all of the words that tell.
    private static void Acronym(NamePart[] one, NamePart[] words, bool turned, List<PartLink> links)
    {
        if (one.Count(p => p.Tells) != 1 || words.Count(p => p.Tells) < 2)
            return;
        // What shows no body may be a person: the letters of "Sergei Kuzhugetovich Shoigu" are no company.
        var at = Array.FindIndex(one, p => p.Tells);
        if (
            !Array.Exists(words, p => p.Class is PartClass.Generic or PartClass.LegalForm)
            && !(
                one[at].Text.All(char.IsUpper)
                && (one[at].Text.Length >= LongAcronym || Array.Exists(words, p => WordLists.Embedded.ShowsBody.Contains(p.Folded)))
            )
        )
            return;
        var first = Array.FindIndex(words, p => p.Tells);
        // A word of another script is made of other first letters: حماس is no "HMS".
        if (
            one[at].Class != PartClass.Word
            || !Acronyms.AreOf(one[at], words, words[first].Script, Array.Exists(one, p => p.Class == PartClass.LegalForm))
        )
            return;
        var count = Array.FindLastIndex(words, p => p.Tells) - first + 1;
        links.Add(
            turned
                ? new(first, count, at, 1, LinkKind.Acronym, 0, AcronymWeight)
                : new(at, 1, first, count, LinkKind.Acronym, 0, AcronymWeight)
        );
    }

    private PartLink? Link(int i, int j)
    {
        var (l, r) = (left[i], right[j]);
        var weight = Of((l.Weight + r.Weight) / 2, l, r);
        if (l.Class == PartClass.Number || r.Class == PartClass.Number)
            return l.Class == r.Class && l.Folded == r.Folded ? new(i, 1, j, 1, LinkKind.Number, 0, weight) : null;
        if (l.Class == PartClass.Initial || r.Class == PartClass.Initial)
        {
            if (!CanBeInitial(l) || !CanBeInitial(r) || !Initials.MayBeOne(l, r))
                return null;
            return new(i, 1, j, 1, l.Class == r.Class ? LinkKind.Spelling : LinkKind.Initial, 0, Math.Min(l.Weight, r.Weight));
        }

        if (!CanBeSpelt(l) || !CanBeSpelt(r))
            return null;
        if ((l.Class == PartClass.Particle) != (r.Class == PartClass.Particle))
            return IsMisspeltParticle(i, j) ? new(i, 1, j, 1, LinkKind.Spelling, 0, Math.Min(l.Weight, r.Weight)) : null;
        if (
            (arePersons || (l.IsOfSaint && r.IsOfSaint))
            && l.NicknameLines.Length > 0
            && l.Folded != r.Folded
            && l.NicknameLines.AsSpan().ContainsAny(r.NicknameLines)
        )
            return new(i, 1, j, 1, LinkKind.Nickname, NicknameDistance, Math.Min(l.Weight, r.Weight));
        if (!ranks && Daughters.AreFamilyAndFather(left, i, right, j))
            return null;
        if (PartDistance.Of(l, r, Meeting, ranks) is { } found)
            return new(i, 1, j, 1, found.Kind, found.Distance, weight);
        return !Meeting.IsOfOneLanguage && CutNames.Are(left, i, right, j)
            ? new(i, 1, j, 1, LinkKind.Cut, 0, Math.Min(l.Weight, r.Weight) / 2)
            : null;
    }

    private void Runs(List<PartLink> links)
    {
        foreach (var (first, count, joined) in leftRuns)
        {
            for (var j = 0; j < right.Length; j++)
            {
                if (
                    CanBeSpelt(right[j])
                    && PartDistance.OfRun(joined, right[j], Meeting.OfParts(count), ranks) is { } distance
                    && !IsOneAlone(left.AsSpan(first, count), right[j], distance, Meeting)
                    && !IsCutOtherwise(left.AsSpan(first, count), right[j])
                )
                    links.Add(
                        new(first, count, j, 1, LinkKind.Joined, distance, Of(Math.Max(joined.Weight, right[j].Weight), joined, right[j]))
                    );
            }
        }

        var turned = Meeting.Turned;
        foreach (var (first, count, joined) in rightRuns)
        {
            for (var i = 0; i < left.Length; i++)
            {
                if (
                    CanBeSpelt(left[i])
                    && PartDistance.OfRun(joined, left[i], turned.OfParts(count), ranks) is { } distance
                    && !IsOneAlone(right.AsSpan(first, count), left[i], distance, turned)
                    && !IsCutOtherwise(right.AsSpan(first, count), left[i])
                )
                    links.Add(
                        new(i, 1, first, count, LinkKind.Joined, distance, Of(Math.Max(joined.Weight, left[i].Weight), left[i], joined))
                    );
            }
        }

        MovedBlanks(links);
    }

    // "Cheng He" is not "Cheng" misspelt where "Cheng" alone is nearer.
    private bool IsOneAlone(ReadOnlySpan<NamePart> run, NamePart other, double distance, in RomanMeeting meeting)
    {
        foreach (var part in run)
        {
            if (CanBeSpelt(part) && PartDistance.Of(part, other, meeting, ranks) is var (alone, _) && alone <= distance)
                return true;
        }

        return false;
    }

    // 정근 and "Jong Un": written together they could be one, but who sets the syllables apart tells where each ends.
    private bool IsCutOtherwise(ReadOnlySpan<NamePart> run, NamePart native)
    {
        if (ranks || !Meeting.IsOfOneLanguage || !native.IsBlankless || native.Text.Length != run.Length)
            return false;
        for (var i = 0; i < run.Length; i++)
        {
            var text = native.Text.Substring(i, 1);
            var syllable = new NamePart(text, text, PartClass.Word, 0, native.Script);
            if (!CrossScript.Spells(syllable.Prepared, run[i].Prepared) && PartDistance.BySyllables(syllable, run[i], Meeting) is null)
                return true;
        }

        return false;
    }

    // "Myongc-hin" for "Myong-chin": nothing but a blank has moved.
    private void MovedBlanks(List<PartLink> links)
    {
        foreach (var (first, count, joined) in leftRuns)
        {
            foreach (var (otherFirst, otherCount, other) in rightRuns)
            {
                var isMoved =
                    count == 2
                    && otherCount == 2
                    && joined.Folded == other.Folded
                    && left[first].Folded.Length != right[otherFirst].Folded.Length;
                if (isMoved)
                    links.Add(new(first, 2, otherFirst, 2, LinkKind.Joined, 0, Of(Math.Max(joined.Weight, other.Weight), joined, other)));
            }
        }
    }

    // "Been" for "Ben": with a letter doubled a particle is no longer known as one; it stands before another word.
    private bool IsMisspeltParticle(int i, int j) =>
        i < left.Length - 1
        && j < right.Length - 1
        && left[i].Folded != right[j].Folded
        && Math.Min(left[i].Folded.Length, right[j].Folded.Length) > 2
        && Spelling.Cost(left[i], right[j], MisspeltParticle) <= MisspeltParticle;

    private double Of(double both, NamePart l, NamePart r) =>
        weighing switch
        {
            Weighing.Left => l.Weight,
            Weighing.Right => r.Weight,
            _ => both,
        };

    private static bool CanBeInitial(NamePart part) =>
        part.Class is PartClass.Initial or PartClass.Word or PartClass.Patronymic && part.Folded.Length > 0;

    private static bool CanBeSpelt(NamePart part) =>
        part.Class
            is PartClass.Word
                or PartClass.Patronymic
                or PartClass.Generic
                or PartClass.Particle
                or PartClass.Empty
                or PartClass.Title
        && part.Folded.Length > 0;
}
