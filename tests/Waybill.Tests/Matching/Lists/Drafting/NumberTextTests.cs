using Waybill.FollowTheMoney;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Drafting;

namespace Waybill.Tests.Matching.Lists.Drafting;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("3017041900 (Tax ID/INN)", "innCode=3017041900")]
    [InlineData("OGRN: 1053001124483KPP: 770701001INN: 3017041900", "ogrnCode=1053001124483 kppCode=770701001 innCode=3017041900")]
    [InlineData("INN - 3017041900 OGRN - 1053001124483", "innCode=3017041900 ogrnCode=1053001124483")]
    [InlineData("INN/KPP 3017041900 / 770701001", "innCode=3017041900 kppCode=770701001")]
    [InlineData("Tax ID No. 3017041900 (Russia); Registration Number 1053001124483 (Russia)", "innCode=3017041900 ogrnCode=1053001124483")]
    [InlineData("IMO Number: 1790183", "imoNumber=IMO1790183")]
    [InlineData("'1053001124483 ", "ogrnCode=1053001124483")]
    [InlineData("DSO-ZZCO-16068", "registrationNumber=DSO-ZZCO-16068")]
    [InlineData("USREOU code 3482347", "registrationNumber=3482347")]
    [InlineData("91440300769188559R (USCC); 0868520 (CR No.)", "uscCode=91440300769188559R registrationNumber=0868520")]
    public void Numbers_come_apart_by_their_labels(string cell, string expected)
    {
        var draft = new EntityDraft(Model.Default, "Company", "t", new ListTally(ListLimits.Default), "t", 1);
        NumberText.Take(draft, cell, "registrationNumber", isRussian: true);
        var listed = draft.Finish(
            new()
            {
                List = "t",
                Authority = "t",
                Reference = "t",
            },
            new("t", 1, null, 0, 0, [])
        );

        Assert.Equal(expected, string.Join(' ', listed.Numbers.Select(number => $"{number.Property}={number.Value}")));
    }
}
