namespace Waybill.Matching.Names.Comparison;

/// <summary>What is looked at in two names; <c>weights.yaml</c> says what each is.</summary>
internal enum Feature
{
    Start,
    Agreement,
    Spelling,
    Slips,
    Contradiction,
    Missing,
    OneWord,
    CommonWords,
    Subsidiary,
    Affiliate,
    Initial,
    OtherInitial,
    Nickname,
    Joined,
    Script,
    Romanised,
    Acronym,
    Cut,
    Father,
    Family,
    Gender,
    Generation,
    GivenOrder,
    Number,
    NumberMissing,
    Form,
    Alternative,
}
