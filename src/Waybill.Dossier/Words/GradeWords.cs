namespace Waybill.Dossier.Words;

/// <summary>What a grade means, in words that are no likelihoods.</summary>
internal static class GradeWords
{
    /// <summary>How to read the grades.</summary>
    public const string Note =
        "Grades follow NATO AJP-2.1 on two axes that never feed each other. The letter is the reliability of the source, from "
        + "A (completely reliable) to E (unreliable); F means no basis to judge. The digit is the credibility of the information: "
        + "1 confirmed by independent origins, 2 not confirmed but in agreement with other information, 3 in agreement in part, "
        + "4 without other information that bears on it, 5 contradicted by other information; 6 means no basis to judge. F and 6 are "
        + "not the worst marks. Likelihood words stand only where an analyst recorded one.";

    /// <summary>A letter in words.</summary>
    public static string Letter(string letter) =>
        letter switch
        {
            "A" => "completely reliable",
            "B" => "usually reliable",
            "C" => "fairly reliable",
            "D" => "not usually reliable",
            "E" => "unreliable",
            _ => "no basis to judge",
        };

    /// <summary>A digit in words.</summary>
    public static string Digit(char digit) =>
        digit switch
        {
            '1' => "confirmed by independent origins",
            '2' => "not confirmed, agrees with other information",
            '3' => "not confirmed, agrees in part",
            '4' => "no other information bears on it",
            '5' => "contradicted by other information",
            _ => "no basis to judge",
        };
}
