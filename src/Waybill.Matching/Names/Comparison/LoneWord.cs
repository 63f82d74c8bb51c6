namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Tells where two names have one word alone in common, which says little of a person: "Troy" is not Troy Downing; and letters alone say
/// less: "J. D." and "John".
/// </summary>
internal static class LoneWord
{
    /// <summary>True where nothing else is in common, and something is left.</summary>
    /// <param name="left">The one name.</param>
    /// <param name="right">The other.</param>
    /// <param name="alignment">Which of their parts are one.</param>
    public static bool Is(Name left, Name right, Alignment alignment)
    {
        var links = alignment.Links;
        if (links.Count == 0)
            return false;
        var (isLeftOver, isRightOver) = (IsOver(left.PartArray, alignment.LeftTaken), IsOver(right.PartArray, alignment.RightTaken));
        var (inCommon, letters, isLetterFor) = (0, 0, false);
        foreach (var link in links)
        {
            if (link.Kind == LinkKind.Acronym)
                return false;
            if (link.Kind == LinkKind.Initial)
            {
                letters++;
                // Who writes a letter for a word and has another word that nothing stands for is somebody else: "Peter T. Baker" and
                // "Pyotr Tultayev".
                isLetterFor |= left.PartArray[link.Left].Class == PartClass.Initial ? isLeftOver : isRightOver;
                continue;
            }

            var (ofLeft, ofRight) = (Told(left, link.Left, link.LeftCount), Told(right, link.Right, link.RightCount));
            inCommon += Math.Max(Math.Min(ofLeft, ofRight), Math.Min(1, ofLeft + ofRight));
        }

        // "Abdul Rahman" and "Abdulrahman" are one word in common, and all of it.
        return letters == links.Count
            || (inCommon == 1 && (isLetterFor || (letters == 0 && (left.Told > 1 || right.Told > 1) && (isLeftOver || isRightOver))));
    }

    private static bool IsOver(NamePart[] parts, bool[] taken)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Tells && !taken[i])
                return true;
        }

        return false;
    }

    private static int Told(Name name, int first, int count)
    {
        var told = 0;
        foreach (var part in name.PartArray.AsSpan(first, count))
            told += part.Tells ? 1 : 0;
        return told;
    }
}
